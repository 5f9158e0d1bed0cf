"""Health articles as a knowledge graph whose every claim is proved against its sentence."""

__version__ = "0.1.0"
