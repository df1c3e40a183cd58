"""In which of several chats somebody is written to."""
