"""How Alembic runs our migrations: on the connection that was handed over, inside its transaction."""

from alembic import context

from storage.schema import tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables,
    transactional_ddl=False,
    render_as_batch=True,
)
context.run_migrations()
