"""The teacher's desk: Django's admin under the site's name."""

from django.contrib.admin import AdminSite


class RednoteAdminSite(AdminSite):
    site_title = "Rednote Reading Room"
    site_header = "Rednote Reading Room: teacher's desk"
    index_title = "Your classes and texts"
    empty_value_display = "-"
