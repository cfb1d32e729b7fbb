-- Demonstration data: the queue of this morning in Tapachula. Everybody in it is invented.
insert into walk_in (site_id, day, number, called_name, reason, priority, language, state, arrived_at, received_by, called_at, called_by, ended_at) values
(1, @today, 1, 'Rosa', 'FOLLOW_UP', 'NORMAL', 'spa', 'ATTENDED', @now - interval 190 minute, 42, @now - interval 180 minute, 3, @now - interval 140 minute),
(1, @today, 2, 'Jean', 'DOCUMENTS', 'NORMAL', 'hat', 'ATTENDED', @now - interval 170 minute, 42, @now - interval 130 minute, 2, @now - interval 95 minute),
(1, @today, 3, 'Señora con bebé', 'FIRST_TIME', 'CARE', 'spa', 'CALLED', @now - interval 80 minute, 42, @now - interval 15 minute, 3, null),
(1, @today, 4, 'Kevin', 'JOB', 'NORMAL', 'spa', 'WAITING', @now - interval 62 minute, 42, null, null, null),
(1, @today, 5, 'Widlene', 'FIRST_TIME', 'NORMAL', 'hat', 'WAITING', @now - interval 41 minute, 42, null, null, null),
(1, @today, 6, 'Muchacho solo', 'FIRST_TIME', 'CHILD_ALONE', 'spa', 'WAITING', @now - interval 9 minute, 42, null, null, null);
