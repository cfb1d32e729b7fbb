-- Demonstration data: timelines and trails, told from the rows above. Every person, employer, agency, address, number and event here is invented.
-- @today is the day it is loaded, @now that moment in UTC; dates count working days from them.

-- The route of each person.
insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail) values
(1, timestamp(@friday - interval 58 day, '17:07'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(1, timestamp(@friday - interval 44 day, '17:07'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(1, timestamp(@friday - interval 17 day, '17:07'), 'STAGE', 'LABOUR_PROFILE', null, 3, 'Rubén Cárdenas Ochoa', null),
(2, timestamp(@friday - interval 78 day, '16:14'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(2, timestamp(@friday - interval 58 day, '16:14'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(2, timestamp(@friday - interval 23 day, '16:14'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(3, timestamp(@friday - interval 114 day, '17:21'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(3, timestamp(@friday - interval 32 day, '17:21'), 'STAGE', 'LABOUR_PROFILE', null, 3, 'Rubén Cárdenas Ochoa', null),
(3, timestamp(@d5, '17:21'), 'STAGE', 'LINKING', null, 3, 'Rubén Cárdenas Ochoa', null),
(4, timestamp(@friday - interval 136 day, '16:28'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(4, timestamp(@friday - interval 42 day, '16:28'), 'STAGE', 'LABOUR_PROFILE', null, 4, 'Marisol Ibáñez Tello', null),
(4, timestamp(@friday, '16:28'), 'STAGE', 'LINKING', null, 4, 'Marisol Ibáñez Tello', null),
(5, timestamp(@friday - interval 158 day, '17:35'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(5, timestamp(@friday - interval 129 day, '17:35'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null),
(5, timestamp(@friday - interval 78 day, '17:35'), 'STAGE', 'LABOUR_PROFILE', null, 4, 'Marisol Ibáñez Tello', null),
(5, timestamp(@friday - interval 42 day, '17:35'), 'STAGE', 'LINKING', null, 4, 'Marisol Ibáñez Tello', null),
(5, timestamp(@friday - interval 30 day, '17:35'), 'STAGE', 'PLACED', null, 4, 'Marisol Ibáñez Tello', null),
(6, timestamp(@friday - interval 1 day, '16:42'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(7, timestamp(@friday - interval 32 day, '17:49'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(8, timestamp(@friday - interval 123 day, '16:06'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(8, timestamp(@friday - interval 93 day, '16:06'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(8, timestamp(@friday - interval 37 day, '16:06'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(9, timestamp(@friday - interval 284 day, '17:13'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(9, timestamp(@friday - interval 204 day, '17:13'), 'STAGE', 'LABOUR_PROFILE', null, 3, 'Rubén Cárdenas Ochoa', null),
(9, timestamp(@friday - interval 168 day, '17:13'), 'STAGE', 'LINKING', null, 3, 'Rubén Cárdenas Ochoa', null),
(9, timestamp(@friday - interval 158 day, '17:13'), 'STAGE', 'PLACED', null, 3, 'Rubén Cárdenas Ochoa', null),
(9, timestamp(@friday - interval 126 day, '17:13'), 'STAGE', 'FOLLOW_UP', null, 3, 'Rubén Cárdenas Ochoa', null),
(10, timestamp(@friday - interval 120 day, '16:20'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(10, timestamp(@friday - interval 88 day, '16:20'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(10, timestamp(@friday - interval 35 day, '16:20'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(10, timestamp(@d4, '16:20'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(11, timestamp(@friday - interval 156 day, '17:27'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(11, timestamp(@friday - interval 120 day, '17:27'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null),
(11, timestamp(@friday - interval 52 day, '17:27'), 'STAGE', 'LABOUR_PROFILE', null, 4, 'Marisol Ibáñez Tello', null),
(11, timestamp(@friday - interval 7 day, '17:27'), 'STAGE', 'LINKING', null, 4, 'Marisol Ibáñez Tello', null),
(11, timestamp(@d4, '17:27'), 'STAGE', 'PLACED', null, 4, 'Marisol Ibáñez Tello', null),
(12, timestamp(@friday - interval 186 day, '16:34'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(12, timestamp(@friday - interval 149 day, '16:34'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(12, timestamp(@friday - interval 79 day, '16:34'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(12, timestamp(@friday - interval 32 day, '16:34'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(12, timestamp(@friday - interval 22 day, '16:34'), 'STAGE', 'PLACED', null, 5, 'Jean-Claude Mirville', null),
(13, timestamp(@friday - interval 98 day, '17:41'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(13, timestamp(@friday - interval 80 day, '17:41'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(13, timestamp(@friday - interval 49 day, '17:41'), 'STAGE', 'LABOUR_PROFILE', null, 3, 'Rubén Cárdenas Ochoa', null),
(13, timestamp(@friday - interval 28 day, '17:41'), 'STAGE', 'LINKING', null, 3, 'Rubén Cárdenas Ochoa', null),
(13, timestamp(@friday - interval 16 day, '17:41'), 'STAGE', 'PLACED', null, 3, 'Rubén Cárdenas Ochoa', null),
(14, timestamp(@friday - interval 88 day, '16:48'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(14, timestamp(@friday - interval 66 day, '16:48'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(14, timestamp(@friday - interval 24 day, '16:48'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(14, timestamp(@d3, '16:48'), 'STAGE', 'LINKING', null, 2, 'Ana López Santiago', null),
(15, timestamp(@friday - interval 46 day, '17:05'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(15, timestamp(@friday - interval 36 day, '17:05'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(16, timestamp(@friday - interval 42 day, '16:12'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(16, timestamp(@friday - interval 31 day, '16:12'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(17, timestamp(@friday - interval 256 day, '17:19'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(17, timestamp(@friday - interval 214 day, '17:19'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(17, timestamp(@friday - interval 197 day, '17:19'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(17, timestamp(@friday - interval 186 day, '17:19'), 'STAGE', 'PLACED', null, 5, 'Jean-Claude Mirville', null),
(17, timestamp(@friday - interval 154 day, '17:19'), 'STAGE', 'FOLLOW_UP', null, 5, 'Jean-Claude Mirville', null),
(18, timestamp(@friday - interval 326 day, '16:26'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null);

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail) values
(18, timestamp(@friday - interval 296 day, '16:26'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(18, timestamp(@friday - interval 282 day, '16:26'), 'STAGE', 'LINKING', null, 2, 'Ana López Santiago', null),
(18, timestamp(@friday - interval 270 day, '16:26'), 'STAGE', 'PLACED', null, 2, 'Ana López Santiago', null),
(18, timestamp(@friday - interval 238 day, '16:26'), 'STAGE', 'FOLLOW_UP', null, 2, 'Ana López Santiago', null),
(18, timestamp(@friday - interval 60 day, '16:26'), 'STAGE', 'CLOSED', null, 2, 'Ana López Santiago', 'Cumplió su ruta y vive por su cuenta.'),
(19, timestamp(@friday - interval 16 day, '17:33'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(20, timestamp(@friday - interval 67 day, '16:40'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(20, timestamp(@friday - interval 51 day, '16:40'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(21, timestamp(@friday - interval 67 day, '17:47'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(21, timestamp(@friday - interval 51 day, '17:47'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(22, timestamp(@friday - interval 52 day, '16:04'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(22, timestamp(@friday - interval 39 day, '16:04'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(23, timestamp(@friday - interval 52 day, '17:11'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(23, timestamp(@friday - interval 39 day, '17:11'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(24, timestamp(@friday - interval 52 day, '16:18'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(24, timestamp(@friday - interval 39 day, '16:18'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(25, timestamp(@friday - interval 270 day, '17:25'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(25, timestamp(@friday - interval 253 day, '17:25'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(25, timestamp(@friday - interval 219 day, '17:25'), 'STAGE', 'LABOUR_PROFILE', null, 3, 'Rubén Cárdenas Ochoa', null),
(25, timestamp(@friday - interval 197 day, '17:25'), 'STAGE', 'LINKING', null, 3, 'Rubén Cárdenas Ochoa', null),
(25, timestamp(@friday - interval 186 day, '17:25'), 'STAGE', 'PLACED', null, 3, 'Rubén Cárdenas Ochoa', null),
(25, timestamp(@friday - interval 154 day, '17:25'), 'STAGE', 'FOLLOW_UP', null, 3, 'Rubén Cárdenas Ochoa', null),
(26, timestamp(@friday - interval 72 day, '16:32'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(26, timestamp(@friday - interval 53 day, '16:32'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(26, timestamp(@friday - interval 22 day, '16:32'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(27, timestamp(@friday - interval 319 day, '17:39'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(27, timestamp(@friday - interval 316 day, '17:39'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(27, timestamp(@friday - interval 308 day, '17:39'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(27, timestamp(@friday - interval 302 day, '17:39'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(27, timestamp(@friday - interval 291 day, '17:39'), 'STAGE', 'PLACED', null, 5, 'Jean-Claude Mirville', null),
(27, timestamp(@friday - interval 259 day, '17:39'), 'STAGE', 'FOLLOW_UP', null, 5, 'Jean-Claude Mirville', null),
(27, timestamp(@friday - interval 81 day, '17:39'), 'STAGE', 'CLOSED', null, 5, 'Jean-Claude Mirville', 'Se mudó a otra ciudad con nuevo empleo.'),
(28, timestamp(@friday - interval 56 day, '16:46'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(28, timestamp(@friday - interval 42 day, '16:46'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null),
(28, timestamp(@friday - interval 16 day, '16:46'), 'STAGE', 'LABOUR_PROFILE', null, 4, 'Marisol Ibáñez Tello', null),
(29, timestamp(@friday - interval 128 day, '17:03'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(29, timestamp(@friday - interval 98 day, '17:03'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null),
(29, timestamp(@friday - interval 39 day, '17:03'), 'STAGE', 'LABOUR_PROFILE', null, 4, 'Marisol Ibáñez Tello', null),
(29, timestamp(@friday - interval 1 day, '17:03'), 'STAGE', 'LINKING', null, 4, 'Marisol Ibáñez Tello', null),
(30, timestamp(@friday - interval 84 day, '16:10'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(30, timestamp(@friday - interval 71 day, '16:10'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(30, timestamp(@friday - interval 46 day, '16:10'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(30, timestamp(@friday - interval 30 day, '16:10'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(31, timestamp(@friday - interval 44 day, '17:17'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(31, timestamp(@friday - interval 32 day, '17:17'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(32, timestamp(@friday - interval 44 day, '16:24'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(32, timestamp(@friday - interval 32 day, '16:24'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(33, timestamp(@friday - interval 28 day, '17:31'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(34, timestamp(@friday - interval 116 day, '16:38'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(34, timestamp(@friday - interval 88 day, '16:38'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(34, timestamp(@friday - interval 38 day, '16:38'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(34, timestamp(@friday - interval 3 day, '16:38'), 'STAGE', 'LINKING', null, 2, 'Ana López Santiago', null),
(35, timestamp(@friday - interval 116 day, '17:45'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(35, timestamp(@friday - interval 53 day, '17:45'), 'STAGE', 'CLOSED', null, 2, 'Ana López Santiago', 'Asiste a la escuela; su familia sigue acompañada.'),
(36, timestamp(@friday - interval 37 day, '16:02'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(36, timestamp(@friday - interval 29 day, '16:02'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(37, timestamp(@friday - interval 108 day, '17:09'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(37, timestamp(@friday - interval 50 day, '17:09'), 'STAGE', 'LABOUR_PROFILE', null, 4, 'Marisol Ibáñez Tello', null),
(37, timestamp(@friday - interval 24 day, '17:09'), 'STAGE', 'LINKING', null, 4, 'Marisol Ibáñez Tello', null),
(37, timestamp(@friday - interval 11 day, '17:09'), 'STAGE', 'PLACED', null, 4, 'Marisol Ibáñez Tello', null);

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail) values
(38, timestamp(@friday - interval 312 day, '16:16'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(38, timestamp(@friday - interval 282 day, '16:16'), 'STAGE', 'LABOUR_PROFILE', null, 4, 'Marisol Ibáñez Tello', null),
(38, timestamp(@friday - interval 268 day, '16:16'), 'STAGE', 'LINKING', null, 4, 'Marisol Ibáñez Tello', null),
(38, timestamp(@friday - interval 256 day, '16:16'), 'STAGE', 'PLACED', null, 4, 'Marisol Ibáñez Tello', null),
(38, timestamp(@friday - interval 224 day, '16:16'), 'STAGE', 'FOLLOW_UP', null, 4, 'Marisol Ibáñez Tello', null),
(38, timestamp(@friday - interval 46 day, '16:16'), 'STAGE', 'CLOSED', null, 4, 'Marisol Ibáñez Tello', 'Cumplió su ruta y vive por su cuenta.'),
(39, timestamp(@friday - interval 134 day, '17:23'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(39, timestamp(@friday - interval 43 day, '17:23'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(39, timestamp(@friday - interval 2 day, '17:23'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(40, timestamp(@friday - interval 134 day, '16:30'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(40, timestamp(@friday - interval 100 day, '16:30'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(40, timestamp(@friday - interval 39 day, '16:30'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(42, timestamp(@d4, '16:44'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(43, timestamp(@friday - interval 8 day, '17:01'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(44, timestamp(@friday - interval 64 day, '16:08'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(44, timestamp(@friday - interval 49 day, '16:08'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(44, timestamp(@friday - interval 18 day, '16:08'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(45, timestamp(@friday - interval 242 day, '17:15'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(45, timestamp(@friday - interval 191 day, '17:15'), 'STAGE', 'LABOUR_PROFILE', null, 3, 'Rubén Cárdenas Ochoa', null),
(45, timestamp(@friday - interval 169 day, '17:15'), 'STAGE', 'LINKING', null, 3, 'Rubén Cárdenas Ochoa', null),
(45, timestamp(@friday - interval 158 day, '17:15'), 'STAGE', 'PLACED', null, 3, 'Rubén Cárdenas Ochoa', null),
(45, timestamp(@friday - interval 126 day, '17:15'), 'STAGE', 'FOLLOW_UP', null, 3, 'Rubén Cárdenas Ochoa', null),
(46, timestamp(@friday - interval 21 day, '16:22'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(47, timestamp(@friday - interval 50 day, '17:29'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(47, timestamp(@friday - interval 37 day, '17:29'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(47, timestamp(@friday - interval 15 day, '17:29'), 'STAGE', 'LABOUR_PROFILE', null, 3, 'Rubén Cárdenas Ochoa', null),
(48, timestamp(@friday - interval 144 day, '16:36'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(48, timestamp(@friday - interval 114 day, '16:36'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(48, timestamp(@friday - interval 58 day, '16:36'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(48, timestamp(@friday - interval 18 day, '16:36'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(48, timestamp(@friday - interval 8 day, '16:36'), 'STAGE', 'PLACED', null, 5, 'Jean-Claude Mirville', null),
(49, timestamp(@friday - interval 144 day, '17:43'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(49, timestamp(@friday - interval 119 day, '17:43'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(49, timestamp(@friday - interval 71 day, '17:43'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(49, timestamp(@friday - interval 37 day, '17:43'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(50, timestamp(@friday - interval 144 day, '16:00'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(50, timestamp(@friday - interval 81 day, '16:00'), 'STAGE', 'CLOSED', null, 5, 'Jean-Claude Mirville', 'Asiste a la escuela; su familia sigue acompañada.'),
(51, timestamp(@friday - interval 200 day, '17:07'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(51, timestamp(@friday - interval 186 day, '17:07'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(51, timestamp(@friday - interval 144 day, '17:07'), 'STAGE', 'ABANDONED', null, 5, 'Jean-Claude Mirville', 'Avisó por mensaje que siguió su camino al norte.'),
(52, timestamp(@friday - interval 172 day, '16:14'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(52, timestamp(@friday - interval 116 day, '16:14'), 'STAGE', 'ABANDONED', null, 2, 'Ana López Santiago', 'Sin contacto después de cuatro intentos.'),
(53, timestamp(@friday - interval 31 day, '17:21'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(53, timestamp(@friday - interval 24 day, '17:21'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(54, timestamp(@friday - interval 94 day, '16:28'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(54, timestamp(@friday - interval 71 day, '16:28'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(54, timestamp(@friday - interval 25 day, '16:28'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(54, timestamp(@d3, '16:28'), 'STAGE', 'LINKING', null, 2, 'Ana López Santiago', null),
(55, timestamp(@friday - interval 333 day, '17:35'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(55, timestamp(@friday - interval 325 day, '17:35'), 'STAGE', 'LABOUR_PROFILE', null, 3, 'Rubén Cárdenas Ochoa', null),
(55, timestamp(@friday - interval 270 day, '17:35'), 'STAGE', 'CLOSED', null, 3, 'Rubén Cárdenas Ochoa', 'Consiguió empleo por su cuenta y ya no necesita acompañamiento.'),
(56, timestamp(@friday - interval 11 day, '16:42'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(57, timestamp(@friday - interval 228 day, '17:49'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(57, timestamp(@friday - interval 177 day, '17:49'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(57, timestamp(@friday - interval 155 day, '17:49'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(57, timestamp(@friday - interval 144 day, '17:49'), 'STAGE', 'PLACED', null, 5, 'Jean-Claude Mirville', null),
(57, timestamp(@friday - interval 112 day, '17:49'), 'STAGE', 'FOLLOW_UP', null, 5, 'Jean-Claude Mirville', null),
(58, timestamp(@friday - interval 29 day, '16:06'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(58, timestamp(@friday - interval 22 day, '16:06'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(59, timestamp(@friday - interval 29 day, '17:13'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null);

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail) values
(59, timestamp(@friday - interval 22 day, '17:13'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(60, timestamp(@friday - interval 128 day, '16:20'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(60, timestamp(@friday - interval 72 day, '16:20'), 'STAGE', 'ABANDONED', null, 2, 'Ana López Santiago', 'Siguió su camino a otra ciudad.'),
(61, timestamp(@friday - interval 102 day, '17:27'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(61, timestamp(@friday - interval 78 day, '17:27'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null),
(61, timestamp(@friday - interval 31 day, '17:27'), 'STAGE', 'LABOUR_PROFILE', null, 4, 'Marisol Ibáñez Tello', null),
(62, timestamp(@friday - interval 14 day, '16:34'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(63, timestamp(@friday - interval 14 day, '17:41'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(64, timestamp(@friday - interval 4 day, '16:48'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(65, timestamp(@friday - interval 60 day, '17:05'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(65, timestamp(@friday - interval 45 day, '17:05'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null),
(66, timestamp(@friday - interval 60 day, '16:12'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(66, timestamp(@friday - interval 45 day, '16:12'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null),
(67, timestamp(@friday - interval 38 day, '17:19'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(67, timestamp(@friday - interval 29 day, '17:19'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null),
(68, timestamp(@friday - interval 74 day, '16:26'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(68, timestamp(@friday - interval 57 day, '16:26'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null),
(68, timestamp(@friday - interval 23 day, '16:26'), 'STAGE', 'LABOUR_PROFILE', null, 4, 'Marisol Ibáñez Tello', null),
(69, timestamp(@friday - interval 7 day, '17:33'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(70, timestamp(@friday - interval 22 day, '16:40'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(72, timestamp(@friday - interval 17 day, '16:04'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(74, timestamp(@friday - interval 10 day, '16:18'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(75, timestamp(@friday - interval 80 day, '17:25'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(75, timestamp(@friday - interval 60 day, '17:25'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(75, timestamp(@friday - interval 24 day, '17:25'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(76, timestamp(@friday - interval 112 day, '16:32'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(76, timestamp(@friday - interval 84 day, '16:32'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(76, timestamp(@friday - interval 32 day, '16:32'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(76, timestamp(@friday, '16:32'), 'STAGE', 'LINKING', null, 2, 'Ana López Santiago', null),
(77, timestamp(@friday - interval 112 day, '17:39'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(78, timestamp(@friday - interval 112 day, '16:46'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(78, timestamp(@friday - interval 49 day, '16:46'), 'STAGE', 'CLOSED', null, 2, 'Ana López Santiago', 'Asiste a la escuela; su familia sigue acompañada.'),
(79, timestamp(@friday - interval 122 day, '17:03'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(79, timestamp(@friday - interval 49 day, '17:03'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(79, timestamp(@friday - interval 16 day, '17:03'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(80, timestamp(@friday - interval 9 day, '16:10'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(81, timestamp(@friday - interval 142 day, '17:17'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(81, timestamp(@friday - interval 115 day, '17:17'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(81, timestamp(@friday - interval 67 day, '17:17'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(81, timestamp(@friday - interval 36 day, '17:17'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(81, timestamp(@friday - interval 25 day, '17:17'), 'STAGE', 'PLACED', null, 5, 'Jean-Claude Mirville', null),
(82, timestamp(@friday - interval 142 day, '16:24'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(82, timestamp(@friday - interval 79 day, '16:24'), 'STAGE', 'CLOSED', null, 5, 'Jean-Claude Mirville', 'Asiste a la escuela; su familia sigue acompañada.'),
(83, timestamp(@friday - interval 57 day, '17:31'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(83, timestamp(@friday - interval 43 day, '17:31'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(84, timestamp(@friday - interval 59 day, '16:38'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(84, timestamp(@friday - interval 45 day, '16:38'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(84, timestamp(@friday - interval 17 day, '16:38'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(85, timestamp(@friday - interval 59 day, '17:45'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(86, timestamp(@friday - interval 298 day, '16:02'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(86, timestamp(@friday - interval 235 day, '16:02'), 'STAGE', 'CLOSED', null, 2, 'Ana López Santiago', 'Cumplió su ruta y vive por su cuenta.'),
(87, timestamp(@friday - interval 214 day, '17:09'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(87, timestamp(@friday - interval 169 day, '17:09'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(87, timestamp(@friday - interval 148 day, '17:09'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(87, timestamp(@friday - interval 137 day, '17:09'), 'STAGE', 'PLACED', null, 5, 'Jean-Claude Mirville', null),
(87, timestamp(@friday - interval 105 day, '17:09'), 'STAGE', 'FOLLOW_UP', null, 5, 'Jean-Claude Mirville', null),
(88, timestamp(@friday - interval 106 day, '16:16'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(88, timestamp(@friday - interval 46 day, '16:16'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(88, timestamp(@friday - interval 22 day, '16:16'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(89, timestamp(@friday - interval 86 day, '17:23'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null);

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail) values
(89, timestamp(@friday - interval 65 day, '17:23'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(90, timestamp(@friday - interval 140 day, '16:30'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(90, timestamp(@friday - interval 108 day, '16:30'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(90, timestamp(@friday - interval 52 day, '16:30'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(90, timestamp(@friday - interval 15 day, '16:30'), 'STAGE', 'LINKING', null, 2, 'Ana López Santiago', null),
(90, timestamp(@friday - interval 3 day, '16:30'), 'STAGE', 'PLACED', null, 2, 'Ana López Santiago', null),
(91, timestamp(@friday - interval 140 day, '17:37'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(91, timestamp(@friday - interval 77 day, '17:37'), 'STAGE', 'CLOSED', null, 2, 'Ana López Santiago', 'Asiste a la escuela; su familia sigue acompañada.'),
(93, timestamp(@friday - interval 3 day, '17:01'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(95, timestamp(@friday - interval 35 day, '17:15'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(95, timestamp(@friday - interval 25 day, '17:15'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(96, timestamp(@friday - interval 71 day, '16:22'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(96, timestamp(@friday - interval 53 day, '16:22'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(96, timestamp(@friday - interval 22 day, '16:22'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(97, timestamp(@friday - interval 158 day, '17:29'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(97, timestamp(@friday - interval 95 day, '17:29'), 'STAGE', 'CLOSED', null, 4, 'Marisol Ibáñez Tello', 'La Procuraduría de Protección asumió su acompañamiento.'),
(98, timestamp(@friday - interval 18 day, '16:36'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(99, timestamp(@friday - interval 18 day, '17:43'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(100, timestamp(@friday - interval 100 day, '16:00'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(100, timestamp(@friday - interval 38 day, '16:00'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(100, timestamp(@friday - interval 11 day, '16:00'), 'STAGE', 'LINKING', null, 2, 'Ana López Santiago', null),
(101, timestamp(@friday - interval 81 day, '17:07'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(101, timestamp(@friday - interval 63 day, '17:07'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(102, timestamp(@friday - interval 148 day, '16:14'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(102, timestamp(@friday - interval 51 day, '16:14'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(102, timestamp(@friday - interval 9 day, '16:14'), 'STAGE', 'LINKING', null, 2, 'Ana López Santiago', null),
(102, timestamp(@friday, '16:14'), 'STAGE', 'PLACED', null, 2, 'Ana López Santiago', null),
(103, timestamp(@friday - interval 207 day, '17:21'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(103, timestamp(@friday - interval 192 day, '17:21'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(103, timestamp(@friday - interval 163 day, '17:21'), 'STAGE', 'LABOUR_PROFILE', null, 3, 'Rubén Cárdenas Ochoa', null),
(103, timestamp(@friday - interval 142 day, '17:21'), 'STAGE', 'LINKING', null, 3, 'Rubén Cárdenas Ochoa', null),
(103, timestamp(@friday - interval 130 day, '17:21'), 'STAGE', 'PLACED', null, 3, 'Rubén Cárdenas Ochoa', null),
(103, timestamp(@friday - interval 98 day, '17:21'), 'STAGE', 'FOLLOW_UP', null, 3, 'Rubén Cárdenas Ochoa', null),
(107, timestamp(@friday - interval 2 day, '17:49'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(108, timestamp(@friday - interval 45 day, '16:06'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(108, timestamp(@friday - interval 35 day, '16:06'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(109, timestamp(@friday - interval 51 day, '17:13'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(109, timestamp(@friday - interval 38 day, '17:13'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null),
(110, timestamp(@friday - interval 15 day, '16:20'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(111, timestamp(@friday - interval 23 day, '17:27'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(112, timestamp(@friday - interval 165 day, '16:34'), 'STAGE', 'ORIENTATION', null, 2, 'Ana López Santiago', null),
(112, timestamp(@friday - interval 156 day, '16:34'), 'STAGE', 'REGULARISATION', null, 2, 'Ana López Santiago', null),
(112, timestamp(@friday - interval 137 day, '16:34'), 'STAGE', 'LABOUR_PROFILE', null, 2, 'Ana López Santiago', null),
(112, timestamp(@friday - interval 126 day, '16:34'), 'STAGE', 'LINKING', null, 2, 'Ana López Santiago', null),
(112, timestamp(@friday - interval 116 day, '16:34'), 'STAGE', 'PLACED', null, 2, 'Ana López Santiago', null),
(112, timestamp(@friday - interval 84 day, '16:34'), 'STAGE', 'FOLLOW_UP', null, 2, 'Ana López Santiago', null),
(113, timestamp(@friday - interval 151 day, '17:41'), 'STAGE', 'ORIENTATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(113, timestamp(@friday - interval 137 day, '17:41'), 'STAGE', 'REGULARISATION', null, 3, 'Rubén Cárdenas Ochoa', null),
(113, timestamp(@friday - interval 95 day, '17:41'), 'STAGE', 'ABANDONED', null, 3, 'Rubén Cárdenas Ochoa', 'Decidió volver con su familia.'),
(114, timestamp(@friday - interval 116 day, '16:48'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(114, timestamp(@friday - interval 106 day, '16:48'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(114, timestamp(@friday - interval 84 day, '16:48'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(114, timestamp(@friday - interval 52 day, '16:48'), 'STAGE', 'ABANDONED', null, 5, 'Jean-Claude Mirville', 'Dejó de responder después de cuatro intentos.'),
(115, timestamp(@friday - interval 154 day, '17:05'), 'STAGE', 'ORIENTATION', null, 5, 'Jean-Claude Mirville', null),
(115, timestamp(@friday - interval 123 day, '17:05'), 'STAGE', 'REGULARISATION', null, 5, 'Jean-Claude Mirville', null),
(115, timestamp(@friday - interval 70 day, '17:05'), 'STAGE', 'LABOUR_PROFILE', null, 5, 'Jean-Claude Mirville', null),
(115, timestamp(@friday - interval 31 day, '17:05'), 'STAGE', 'LINKING', null, 5, 'Jean-Claude Mirville', null),
(115, timestamp(@friday - interval 18 day, '17:05'), 'STAGE', 'PLACED', null, 5, 'Jean-Claude Mirville', null),
(119, timestamp(@friday - interval 30 day, '17:33'), 'STAGE', 'ORIENTATION', null, 4, 'Marisol Ibáñez Tello', null),
(119, timestamp(@friday - interval 23 day, '17:33'), 'STAGE', 'REGULARISATION', null, 4, 'Marisol Ibáñez Tello', null);

-- Registrations, attentions, conditions of stay, profiles and agreements.
insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select p.id, p.registered_at, 'REGISTERED', 'registered', null, a.id, a.display_name, null
from person p join account a on a.id = p.registered_by;

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select t.person_id, t.recorded_at, 'ATTENTION', t.channel, t.id, a.id, a.display_name, null
from attention t join account a on a.id = t.recorded_by;

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select s.person_id, s.recorded_at, 'STAY', if(s.id = first.id, 'recorded', 'replaced'), s.id, a.id, a.display_name, null
from stay s join (select person_id, min(id) as id from stay group by person_id) first on first.person_id = s.person_id
join person p on p.id = s.person_id join account a on a.id = p.registered_by;

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select l.person_id, l.updated_at, 'PROFILE', 'written', l.id, a.id, a.display_name, null
from labour_profile l join person p on p.id = l.person_id join account a on a.id = p.registered_by;

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select c.person_id, c.recorded_at, 'CONSENT', concat('record.', c.purpose), c.id, a.id, a.display_name, coalesce(e.name, g.name)
from consent c join account a on a.id = c.recorded_by left join employer e on e.id = c.employer_id left join agency g on g.id = c.agency_id;

-- Candidacies: proposed by staff, answered by the employer's contact; then the placement.
insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select c.person_id, c.proposed_at, 'CANDIDACY', 'propose', c.id, a.id, a.display_name, concat(v.title, ' · ', e.name)
from candidacy c join account a on a.id = c.proposed_by join vacancy v on v.id = c.vacancy_id join employer e on e.id = c.employer_id;

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select c.person_id, if(c.status = 'INTERVIEW', c.status_since, c.interview_at - interval 20 hour), 'CANDIDACY', 'interview', c.id, a.id, a.display_name, concat(v.title, ' · ', e.name)
from candidacy c join account a on a.employer_id = c.employer_id join vacancy v on v.id = c.vacancy_id join employer e on e.id = c.employer_id
where c.interview_at is not null;

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select c.person_id, c.status_since, 'CANDIDACY', if(c.status = 'HIRED', 'hire', 'reject'), c.id, a.id, a.display_name, concat(v.title, ' · ', e.name)
from candidacy c join account a on a.employer_id = c.employer_id join vacancy v on v.id = c.vacancy_id join employer e on e.id = c.employer_id
where c.status in ('HIRED', 'REJECTED');

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select c.person_id, c.status_since, 'CANDIDACY', 'withdraw', c.id, a.id, a.display_name, concat(v.title, ' · ', e.name)
from candidacy c join account a on a.id = c.proposed_by join vacancy v on v.id = c.vacancy_id join employer e on e.id = c.employer_id
where c.status = 'WITHDRAWN';

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select m.person_id, m.created_at, 'PLACEMENT', 'begin', m.id, a.id, a.display_name, concat(v.title, ' · ', e.name)
from placement m join account a on a.employer_id = m.employer_id join vacancy v on v.id = m.vacancy_id join employer e on e.id = m.employer_id;

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select m.person_id, timestamp(m.ended_on, '18:00'), 'PLACEMENT', 'end', m.id, a.id, a.display_name, concat(v.title, ' · ', e.name)
from placement m join person p on p.id = m.person_id join account a on a.id = p.registered_by join vacancy v on v.id = m.vacancy_id join employer e on e.id = m.employer_id
where m.status = 'ENDED';

-- Referrals: sent by staff; received, answered, attended and closed by the agency's contact.
insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select r.person_id, r.sent_at, 'REFERRAL', 'send', r.id, a.id, a.display_name, concat(s.name, ' · ', g.name)
from referral r join account a on a.id = r.sent_by join service s on s.id = r.service_id join agency g on g.id = r.agency_id;

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select r.person_id, if(r.status = 'RECEIVED', r.status_since, r.sent_at + interval 40 minute), 'REFERRAL', 'receive', r.id, a.id, a.display_name, concat(s.name, ' · ', g.name)
from referral r join account a on a.agency_id = r.agency_id join service s on s.id = r.service_id join agency g on g.id = r.agency_id
where r.status in ('RECEIVED', 'ACCEPTED', 'REFUSED', 'ATTENDED', 'CLOSED');

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select r.person_id, if(r.status = 'ACCEPTED', r.status_since, r.sent_at + interval 2 hour), 'REFERRAL', 'accept', r.id, a.id, a.display_name, concat(s.name, ' · ', g.name)
from referral r join account a on a.agency_id = r.agency_id join service s on s.id = r.service_id join agency g on g.id = r.agency_id
where r.status in ('ACCEPTED', 'ATTENDED', 'CLOSED');

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select r.person_id, if(r.status = 'ATTENDED', r.status_since, r.status_since - interval 3 hour), 'REFERRAL', 'attend', r.id, a.id, a.display_name, concat(s.name, ' · ', g.name)
from referral r join account a on a.agency_id = r.agency_id join service s on s.id = r.service_id join agency g on g.id = r.agency_id
where r.status = 'ATTENDED' or r.status = 'CLOSED' and r.outcome in ('SERVED', 'PARTLY_SERVED');

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select r.person_id, r.status_since, 'REFERRAL', if(r.status = 'CLOSED', 'close', 'refuse'), r.id, a.id, a.display_name, concat(s.name, ' · ', g.name)
from referral r join account a on a.agency_id = r.agency_id join service s on s.id = r.service_id join agency g on g.id = r.agency_id
where r.status in ('CLOSED', 'REFUSED');

insert into timeline_entry (person_id, at, kind, verb, subject_id, account_id, actor, detail)
select r.person_id, r.status_since, 'REFERRAL', 'withdraw', r.id, a.id, a.display_name, concat(s.name, ' · ', g.name)
from referral r join account a on a.id = r.sent_by join service s on s.id = r.service_id join agency g on g.id = r.agency_id
where r.status = 'WITHDRAWN';

-- The audit trail: who decided what.
insert into audit_entry (at, account_id, actor, subject, subject_id, verb, from_state, to_state, why)
select p.registered_at, a.id, a.display_name, 'Person', p.id, 'register', null, 'REGISTERED', null
from person p join account a on a.id = p.registered_by order by p.registered_at;

insert into audit_entry (at, account_id, actor, subject, subject_id, verb, from_state, to_state, why)
select v.created_at, a.id, a.display_name, 'Vacancy', v.id, 'register', null, 'DRAFT', null
from vacancy v join account a on a.id = v.created_by order by v.created_at;

insert into audit_entry (at, account_id, actor, subject, subject_id, verb, from_state, to_state, why)
select v.created_at + interval 3 hour, a.id, a.display_name, 'Vacancy', v.id, 'publish', 'SUBMITTED', 'PUBLISHED', null
from vacancy v join site s on left(s.municipality_code, 2) = left(v.municipality_code, 2) join account a on a.site_id = s.id and a.role_group = 'COORDINATOR'
where v.status in ('PUBLISHED', 'FILLED', 'CLOSED') order by v.created_at;

insert into audit_entry (at, account_id, actor, subject, subject_id, verb, from_state, to_state, why)
select v.status_since, a.id, a.display_name, 'Vacancy', v.id, case v.status when 'RETURNED' then 'return' when 'CLOSED' then 'close' else 'fill' end,
  if(v.status = 'RETURNED', 'SUBMITTED', 'PUBLISHED'), v.status, v.status_why
from vacancy v join site s on left(s.municipality_code, 2) = left(v.municipality_code, 2) join account a on a.site_id = s.id and a.role_group = 'COORDINATOR'
where v.status in ('RETURNED', 'CLOSED', 'FILLED') order by v.status_since;

insert into audit_entry (at, account_id, actor, subject, subject_id, verb, from_state, to_state, why)
select c.proposed_at, a.id, a.display_name, 'Candidacy', c.id, 'propose', null, 'PROPOSED', c.override_why
from candidacy c join account a on a.id = c.proposed_by order by c.proposed_at;

insert into audit_entry (at, account_id, actor, subject, subject_id, verb, from_state, to_state, why)
select c.status_since, a.id, a.display_name, 'Candidacy', c.id, case c.status when 'HIRED' then 'hire' when 'REJECTED' then 'reject' else 'interview' end,
  if(c.status = 'INTERVIEW', 'PROPOSED', 'INTERVIEW'), c.status, c.status_why
from candidacy c join account a on a.employer_id = c.employer_id where c.status in ('HIRED', 'REJECTED', 'INTERVIEW') order by c.status_since;

insert into audit_entry (at, account_id, actor, subject, subject_id, verb, from_state, to_state, why)
select r.sent_at, a.id, a.display_name, 'Referral', r.id, 'send', null, 'SENT', null
from referral r join account a on a.id = r.sent_by order by r.sent_at;

-- Files opened by their caseworkers when they attended.
insert into file_opening (at, account_id, person_id, page, address)
select t.recorded_at - interval 5 minute, t.recorded_by, t.person_id, 'person', '127.0.0.1'
from attention t where t.held_on >= @friday order by t.recorded_at;
