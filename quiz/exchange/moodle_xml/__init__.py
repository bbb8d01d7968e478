"""Questions in Moodle's XML."""
