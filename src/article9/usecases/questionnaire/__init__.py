"""Questionnaires that go out to an institution as Word or Excel files and come back by mail."""
