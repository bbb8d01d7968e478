"""The project itself (commands, static files), and its own admin site in place of Django's."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin


class SiteConfig(AppConfig):
    name = "rednote_site"
    default = True


class RednoteAdminConfig(admin.AdminConfig):
    default = False
    default_site = "rednote_site.admin.RednoteAdminSite"
