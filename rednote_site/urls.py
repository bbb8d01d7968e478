"""Addresses of the whole site."""

from django.conf import settings
from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("classroom.urls")),
    path("", include("quiz.urls")),
]
if settings.DISCUSSION:
    urlpatterns.append(path("", include("discussion.urls")))

handler400 = "rednote_site.errors.bad_request"
handler500 = "rednote_site.errors.server_error"
