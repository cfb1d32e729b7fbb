-- Backups this portal has made. Whether the file is still there, the folder says.
create table backup (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  file_name varchar(80) not null unique,
  made_at datetime(6) not null,
  bytes bigint not null,
  checked_at datetime(6) not null,
  damaged boolean not null default false,
  key backup_newest (made_at)
);

-- From which backups this database came. The index notices by it that it belongs to a former state.
create table restoration (
  backup_number bigint not null primary key,
  made_at datetime(6) not null,
  restored_at datetime(6) not null
);

-- With which keys files are kept.
alter table attachment add key attachment_key (key_mark);
