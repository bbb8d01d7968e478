"""Questions in GIFT, the text format that Moodle and others read."""
