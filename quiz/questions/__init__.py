"""Questions as a teacher works on them: wording, evidence, remarks, review and new versions."""
