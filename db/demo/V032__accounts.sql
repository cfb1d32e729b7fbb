-- Demonstration data: one account for each of the further groups. All invented.
insert into account (id, display_name, email, password_hash, role_group, language, site_id, created_at) values
(41, 'Nayeli Cruz Aguilar', 'nayeli.cruz@demo.vinculo.example', @demo_password_hash, 'PROTECTION', 'es', 1, @now),
(42, 'Olga Trujillo Ramos', 'olga.trujillo@demo.vinculo.example', @demo_password_hash, 'RECEPTION', 'es', 1, @now),
(43, 'Mateo Salgado Luna', 'mateo.salgado@demo.vinculo.example', @demo_password_hash, 'VOLUNTEER', 'es', 1, @now);
insert into account_site (account_id, site_id) values (41, 1), (41, 2), (42, 1), (43, 1);
update account set capacity = 40 where id in (2, 3, 4, 5);
