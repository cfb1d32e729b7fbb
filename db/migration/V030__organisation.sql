-- What every letter and notice says of the organisation and of its sites, and when a site is open.

alter table installation
  add column version bigint not null default 0,
  add column domicile varchar(300),
  add column phone varchar(40),
  add column email varchar(160),
  add column website varchar(300),
  add column logo mediumblob,
  add column logo_mark char(16);

alter table site
  add column email varchar(160),
  add column services varchar(1000);

create table site_language (
  site_id bigint not null,
  language char(3) not null,
  primary key (site_id, language),
  foreign key (site_id) references site (id)
);

-- A day without a row is a day the site does not open; a site without any row keeps the days from Monday to Friday.
create table site_opening (
  site_id bigint not null,
  weekday tinyint not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  primary key (site_id, weekday, opens),
  foreign key (site_id) references site (id)
);

-- Days on which one site, or every site when none is named, stays closed.
create table closure (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  site_id bigint,
  first_day date not null,
  last_day date not null,
  reason varchar(200) not null,
  withdrawn boolean not null default false,
  foreign key (site_id) references site (id),
  key closure_days (last_day)
);

-- The sites an account may work at; account.site_id is the one where it works now.
create table account_site (
  account_id bigint not null,
  site_id bigint not null,
  primary key (account_id, site_id),
  foreign key (account_id) references account (id),
  foreign key (site_id) references site (id)
);

insert into account_site (account_id, site_id) select id, site_id from account where site_id is not null;
