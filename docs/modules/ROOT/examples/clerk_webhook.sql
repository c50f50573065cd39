create table clerk_webhook (
    id varchar(360) not null primary key,
    token varchar(36),
    expires_at numeric(19) not null
);
create index clerk_webhook_expires_at on clerk_webhook (expires_at);
