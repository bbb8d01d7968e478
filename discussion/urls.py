"""Addresses of the talk."""

from django.urls import path

from discussion.views import (
    class_pages,
    composing,
    history,
    moderation,
    participation,
    privacy,
    sections,
    since,
    speaking_up,
    threads,
    writing,
)

app_name = "discussion"

urlpatterns = [
    path("talk/new/", since.new, name="new"),
    path("talk/new/read/", since.read_all, name="read_all"),
    path("talk/new/counts/", since.counts, name="new_counts"),
    path("classes/<int:classroom_pk>/talk/", class_pages.how_we_talk, name="how_we_talk"),
    path("assignments/<int:assignment_pk>/sections/<int:section_pk>/talk/", sections.section, name="section"),
    path("assignments/<int:assignment_pk>/boxes/<str:place>/preview/", composing.preview, name="preview"),
    path("assignments/<int:assignment_pk>/boxes/<str:place>/quote/", composing.quote, name="quote"),
    path("assignments/<int:assignment_pk>/boxes/<str:place>/draft/", composing.keep, name="keep_draft"),
    path("assignments/<int:assignment_pk>/boxes/<str:place>/discard/", composing.discard, name="discard_draft"),
    path("assignments/<int:assignment_pk>/margins/", sections.margins, name="margins"),
    path("assignments/<int:assignment_pk>/asked/", sections.asked, name="asked"),
    path("assignments/<int:assignment_pk>/earlier-talk/", sections.earlier, name="earlier"),
    path("assignments/<int:assignment_pk>/taking-part/", participation.own_part, name="own_part"),
    path("threads/<int:thread_pk>/", threads.thread, name="thread"),
    path("threads/<int:thread_pk>/posts/", threads.posts, name="posts"),
    path("threads/<int:thread_pk>/news/", threads.news, name="news"),
    path("threads/<int:thread_pk>/unread/", threads.unread, name="unread"),
    path("threads/<int:thread_pk>/read/", threads.read, name="read"),
    path("threads/<int:thread_pk>/add/", writing.add, name="add"),
    path("posts/<int:post_pk>/", threads.post, name="post"),
    path("posts/<int:post_pk>/reply/", writing.reply, name="reply"),
    path("posts/<int:post_pk>/reply/form/", writing.reply_form, name="reply_form"),
    path("posts/<int:post_pk>/edit/", writing.edit, name="edit"),
    path("posts/<int:post_pk>/withdraw/", writing.withdraw, name="withdraw"),
    path("posts/<int:post_pk>/versions/", history.versions, name="versions"),
    path("posts/<int:post_pk>/who-sees/", privacy.narrow, name="narrow"),
    path("posts/<int:post_pk>/report/", speaking_up.report, name="report"),
    path("posts/<int:post_pk>/answer-back/", speaking_up.answer_back, name="answer_back"),
    path("posts/<int:post_pk>/hide/", moderation.hide, name="hide"),
    path("posts/<int:post_pk>/hide/form/", moderation.hide_form, name="hide_form"),
    path("posts/<int:post_pk>/approve/", moderation.approve, name="approve"),
    path("posts/<int:post_pk>/restore/", moderation.restore, name="restore"),
]
