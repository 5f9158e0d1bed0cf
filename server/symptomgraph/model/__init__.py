"""Domain values: frozen, without behaviour beyond their own fields, known to every layer."""
