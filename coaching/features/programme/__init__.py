"""The programme's corner: how it stands, and what is switched on."""
