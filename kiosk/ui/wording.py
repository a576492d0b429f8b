"""The interface's own words, in the visitor's language.

English is written in the code; the other languages are gettext catalogues in ``kiosk/ui/words``.
"""

import gettext
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from io import BytesIO

from babel import Locale, UnknownLocaleError

from kiosk.ui.pseudo import MIRRORED, PSEUDO, PseudoTranslations

SPOKEN = ("en", "nb", "nn", "de", "fr", "es", "it", "nl", "pl")
"""The languages the interface speaks: English, and each that has a catalogue."""


@dataclass(frozen=True, slots=True)
class Words:
    """The interface's words in one language.

    `words("Start over")` is the translation, English where there is none;
    `words.many("{n} place", "{n} places", 9)` chooses by the language's own plural rule.
    """

    language: str
    locale: Locale
    _catalogue: gettext.NullTranslations = field(repr=False, compare=False)

    def __call__(self, message: str) -> str:
        return self._catalogue.gettext(message)

    def many(self, one: str, other: str, n: int) -> str:
        """The form for `n` things, with `{n}` filled in."""
        return self._catalogue.ngettext(one, other, n).format(n=n)

    @property
    def mirrored(self) -> bool:
        """Whether it is read from right to left."""
        return self.language == MIRRORED or bool(self.locale.text_direction == "rtl")

    @property
    def own_name(self) -> str:
        """The language's name for itself: English, Norsk bokmål, Deutsch."""
        if self.locale.language != self.language.partition("-")[0]:
            return self.language
        name = self.locale.get_display_name(self.locale) or self.language
        return name[:1].upper() + name[1:]


@cache
def words_in(language: str) -> Words:
    """The words in `language`, a tag such as ``nb``; English for a language we do not speak."""
    if language in PSEUDO:
        return Words(language, Locale("en"), PseudoTranslations(PSEUDO[language]))
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    return Words(language, locale, _catalogue(locale.language))


def in_every(languages: Iterable[str], message: str) -> list[str]:
    """`message` in each of `languages`, each wording once."""
    return list(dict.fromkeys(words_in(language)(message) for language in languages))


def _catalogue(language: str) -> gettext.NullTranslations:
    source = resources.files("kiosk.ui").joinpath("words", f"{language}.po")
    if not source.is_file():
        return gettext.NullTranslations()
    # Imported here: compiling a catalogue pulls in a quarter of Babel, and English needs none.
    from babel.messages.mofile import write_mo  # noqa: PLC0415
    from babel.messages.pofile import read_po  # noqa: PLC0415

    compiled = BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file, locale=language))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
