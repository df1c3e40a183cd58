"""Newcomers and buddies: matched, asked, introduced, parted."""
