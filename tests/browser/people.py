"""What people do in the browser, in their own words."""

from tests import factories


def join(page, classroom, pseudonym="Ada"):
    page.goto("/")
    _fill_in_the_door(page, classroom, pseudonym)
    page.get_by_role("button", name="Join the class").click()


def sign_in(page, classroom, pseudonym="Ada"):
    page.goto("/sign-in/")
    sign_in_here(page, classroom, pseudonym)


def sign_in_here(page, classroom, pseudonym="Ada"):
    _fill_in_the_door(page, classroom, pseudonym)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Sign out").wait_for()


def answer(page, question):
    """Give the right answer, as far as there is one."""
    if question.how.has_partners:
        partners = question.how.partners(question.asked)
        for line in question.how.lines(question.asked):
            page.get_by_label(line.text, exact=True).select_option(str(partners.index(line.partner) + 1))
    elif question.how.has_accepted:
        page.get_by_label("Your answer").fill(question.accepted[0])
    else:
        page.get_by_label(question.key_text or question.asked.lines[0].text, exact=True).check()


def _fill_in_the_door(page, classroom, pseudonym):
    page.get_by_label("Class code").fill(classroom.shown_join_code)
    page.get_by_label("Name").fill(pseudonym)
    page.get_by_label("PIN").fill(factories.PIN)


def sign_in_as_teacher(page, teacher, password):
    page.goto("/admin/")
    page.get_by_label("Username").fill(teacher.username)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("heading", name="Waiting for you").wait_for()
