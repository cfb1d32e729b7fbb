-- Demonstration data: a talk that reached two people by name and eleven others. Everybody in it is invented.
insert into group_attention (id, form_key, held_on, channel, place, minutes, language, subject, site_id, recorded_at, recorded_by) values
(1, '00000303-0000-4000-8000-000000000001', @friday, 'VISIT', 'Casa Jacaranda', 90, 'spa', 'Derechos y costos, en el albergue', 1, timestamp(@friday, '20:00'), 2);
insert into group_attention_topic (group_attention_id, topic) values (1, 'T1'), (1, 'T7'), (1, 'T8');
insert into group_attention_heads (group_attention_id, age_group, sex, heads) values
(1, 'ADULTS', 'FEMALE', 6), (1, 'ADULTS', 'MALE', 3), (1, 'CHILDREN', 'NOT_SAID', 2);
insert into attention (form_key, person_id, held_on, channel, place, minutes, language, site_id, recorded_at, recorded_by) values
('00000303-0000-4000-8000-000000000002', 2, @friday, 'VISIT', 'Casa Jacaranda', 90, 'spa', 1, timestamp(@friday, '20:00'), 2),
('00000303-0000-4000-8000-000000000003', 8, @friday, 'VISIT', 'Casa Jacaranda', 90, 'spa', 1, timestamp(@friday, '20:00'), 2);
insert into attention_topic (attention_id, topic)
  select a.id, t.topic from attention a join group_attention_topic t on t.group_attention_id = 1
  where a.form_key in ('00000303-0000-4000-8000-000000000002', '00000303-0000-4000-8000-000000000003');
insert into group_attention_person (group_attention_id, attention_id)
  select 1, id from attention where form_key in ('00000303-0000-4000-8000-000000000002', '00000303-0000-4000-8000-000000000003');
