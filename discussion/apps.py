from django.apps import AppConfig


class DiscussionConfig(AppConfig):
    name = "discussion"
    verbose_name = "Talk"

    def ready(self) -> None:
        from classroom.signals import assignment_copied, text_moved, text_would_move
        from discussion import moving, talk_settings

        assignment_copied.connect(talk_settings.copy_settings, dispatch_uid="discussion.copy_settings")
        text_moved.connect(moving.follow_text, dispatch_uid="discussion.follow_text")
        text_would_move.connect(moving.what_would_move, dispatch_uid="discussion.what_would_move")
