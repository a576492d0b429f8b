"""Pages are measured as the proof draws them."""

from tests.proof.drawing import qapp_cls, software

__all__ = ["qapp_cls", "software"]
