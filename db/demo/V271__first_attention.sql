-- Demonstration data: a first attention that was begun and waits to be closed. Everybody in it is invented.
insert into first_attention (id, person_id, held_on, channel, place, language, status, raised, begun_at, begun_by) values
(1, 94, @today, 'IN_PERSON', 'Oficina de Tapachula', 'spa', 'OPEN', 'WANTS_WORK', @now - interval 50 minute, 2);
insert into first_attention_topic (first_attention_id, topic, edition_id, language, overdue, marked_at, marked_by)
  select 1, e.subject, max(e.id), 'es', false, @now - interval 40 minute, 2 from content_edition e
  where e.status = 'PUBLISHED' and e.subject in ('T3', 'T4', 'T5', 'T1') group by e.subject;
insert into first_attention_topic (first_attention_id, topic, why, marked_at, marked_by) values
(1, 'T2', 'Tenía prisa; se le explica la próxima vez.', @now - interval 30 minute, 2);
insert into task (kind, person_id, subject_id, owner_id, due_on, state, created_at) values
('FIRST_ATTENTION', 94, 1, 2, @today, 'OPEN', @now - interval 50 minute);
