-- A talk or a visit that reaches many: some by name, each with an attention of her own; the others counted without any name.
create table group_attention (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  form_key char(36) not null unique,
  held_on date not null,
  channel varchar(24) not null,
  place varchar(160),
  minutes int,
  language char(3),
  interpreter varchar(160),
  present varchar(300),
  attended_by bigint,
  given varchar(300),
  subject varchar(200) not null,
  site_id bigint not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  annulled_at datetime(6),
  annulled_by bigint,
  annulled_why varchar(1000),
  foreign key (site_id) references site (id),
  foreign key (attended_by) references account (id),
  foreign key (recorded_by) references account (id),
  foreign key (annulled_by) references account (id),
  key group_attention_held (held_on, id),
  key group_attention_site (site_id, held_on, id)
);

create table group_attention_topic (
  group_attention_id bigint not null,
  topic varchar(4) not null,
  primary key (group_attention_id, topic),
  foreign key (group_attention_id) references group_attention (id)
);

create table group_attention_person (
  group_attention_id bigint not null,
  attention_id bigint not null,
  primary key (group_attention_id, attention_id),
  foreign key (group_attention_id) references group_attention (id),
  foreign key (attention_id) references attention (id)
);

create table group_attention_heads (
  group_attention_id bigint not null,
  age_group varchar(16) not null,
  sex varchar(16) not null,
  heads int not null,
  primary key (group_attention_id, age_group, sex),
  foreign key (group_attention_id) references group_attention (id)
);
