from concurrent.futures import ThreadPoolExecutor

from rednote_site.secret_key import kept_secret_key


def test_the_key_is_made_once_and_kept(tmp_path):
    folder = tmp_path / "var"

    key = kept_secret_key(folder)

    assert len(key) >= 50
    assert kept_secret_key(folder) == key
    assert (folder / "secret_key").stat().st_mode & 0o777 == 0o600


def test_two_installations_have_different_keys(tmp_path):
    assert kept_secret_key(tmp_path / "a") != kept_secret_key(tmp_path / "b")


def test_processes_that_start_at_once_get_one_key(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: kept_secret_key(tmp_path), range(8)))

    assert len(keys) == 1
