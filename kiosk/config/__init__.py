"""What an operator can set: kiosk.yaml, where it is found, and what keeps it good."""

from kiosk.config.catalogue import (
    Option,
    UnknownOptionError,
    config_schema,
    every_option,
    explain,
    shipped_yaml,
)
from kiosk.config.kinds import PackSource
from kiosk.config.lastgood import InService, config_in_service
from kiosk.config.loading import default_config, load_config, pack_problems
from kiosk.config.models import (
    RENAMED,
    Attract,
    Config,
    Content,
    Desk,
    Display,
    Idle,
    Languages,
    Log,
    Place,
    Printer,
    Sound,
    Statistics,
)
from kiosk.config.options import RunOptions
from kiosk.config.paths import (
    cache_folder,
    checkout,
    config_path,
    data_folder,
    shipped_config,
    shipped_icons,
    shipped_pack,
    shipped_schemas,
    shipped_sounds,
    state_folder,
)
from kiosk.config.printers import PrinterDevice
from kiosk.config.printers import read_device as read_printer
from kiosk.config.writing import write_private

__all__ = [
    "RENAMED",
    "Attract",
    "Config",
    "Content",
    "Desk",
    "Display",
    "Idle",
    "InService",
    "Languages",
    "Log",
    "Option",
    "PackSource",
    "Place",
    "Printer",
    "PrinterDevice",
    "RunOptions",
    "Sound",
    "Statistics",
    "UnknownOptionError",
    "cache_folder",
    "checkout",
    "config_in_service",
    "config_path",
    "config_schema",
    "data_folder",
    "default_config",
    "every_option",
    "explain",
    "load_config",
    "pack_problems",
    "read_printer",
    "shipped_config",
    "shipped_icons",
    "shipped_pack",
    "shipped_schemas",
    "shipped_sounds",
    "shipped_yaml",
    "state_folder",
    "write_private",
]
