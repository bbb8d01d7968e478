"""What people write, and the query strings of pages that go on."""
