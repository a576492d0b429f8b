"""A touchscreen kiosk for visitor centres: a content pack in, screens out."""

__version__ = "0.1.0"
