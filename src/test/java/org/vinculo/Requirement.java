package org.vinculo;

/** What the model asks of a portal (R) and what it wants told at a first attention (T), and where that is found in this one. */
enum Requirement {
    R1("The library's texts have sources, a review day and a reviewer, and say so when they are overdue"),
    R2("Her procedure is hers: no verb of the portal files anything for her"),
    R3("Conditions of stay and values set by law hold from day to day and keep their history"),
    R4("From a document that lets her work to a vacancy, by the table of who may work"),
    R5("Human security, looked at when she comes and when she goes"),
    R6("Who comes first in the queue, and why"),
    R7("Why people left, and by which way they came"),
    R8("Her plan follows what she wants, with partners of both sectors"),
    R9("What she takes home on paper: steps, places, days"),
    R10("Which topic was told to whom, by whom, when, in which version and language"),
    R11("What she can do, and what she decided, in her own file"),
    R12("Numbers by gender, and gaps that are seen"),
    R13("Who is proposed for work does not hang on gender"),
    R14("Care for others counts through the hours she can give"),
    R15("Vacancies that exclude anybody are held back"),
    R16("Complaints and a survey for everybody, also without a name"),
    R17("Her route goes in stages; a stage is skipped with a reason"),
    R18("Her rights are told to everybody, whatever her papers"),
    R19("Posters and visits reach people where they stay"),
    R20("Families with children hear of school before a first attention can be closed"),
    R21("A child alone is protected at once, referred, and kept out of all that is work"),
    R22("Rights and duties of living together are two topics, both due"),
    R23("All that one has to know to find work in a lawful way"),
    R24("Employers and agencies by place, with what was agreed"),
    R25("That the procedure is hers stands in the letter she signs and is told"),
    R26("What a way costs is on a dated sheet before a first attention can be closed"),
    R27("Where one pays and whom never, on that sheet in her language"),
    R28("That she can do it without a middleman is told and printed"),
    R29("Where she may go and work, by her condition of stay"),
    R30("Every way to a stay, to be read by everybody, with its articles"),
    R31("Colleagues see what changed in the library, say they read it, and note their training"),
    R32("Ways worth asking about from her own answers, with their basis, never as advice"),
    R33("A complaint is tracked to its answer and never reaches the one it is about"),
    R34("Texts are published by a second person, keep their versions, and can be withdrawn"),
    R35("Referrals to agencies, from sending to the result"),
    R36("Employers, vacancies, proposals, hires"),
    R37("What the portal shows of its own effect, and proposals to mend it"),
    R38("How people heard of the house"),
    R39("No passwords, no powers of attorney, no originals are kept"),
    R40("Every contact is an attention, with its real day, once, and stays"),
    R41("Whoever does not come any more is looked for and may come back"),
    R42("The file of a child alone is closed to everybody who does not protect her"),
    R43("Three documents are handed over, signed or declined, each noted"),
    R44("The letter of attention has its parts or is not published"),
    R45("The privacy notice has its parts, and each purpose its own yes or no"),
    R46("The code of safety, for her and signed by every colleague"),
    R47("Many sites, each with its hours, contacts and looks"),
    R48("No word of the portal takes anybody's dignity"),
    T1("Her rights"),
    T2("Duties and living together"),
    T3("Who we are and what is hers to do"),
    T4("What happens with her data"),
    T5("How everybody is treated here"),
    T6("Ways to a stay"),
    T7("What it costs, where one pays, who does not"),
    T8("No middleman, and where to report one"),
    T9("Limits of place and work"),
    T10("Dangers: no papers, fraud, trafficking"),
    T11("Days that must not pass"),
    T12("Asylum"),
    T13("Children and school"),
    T14("Being a child alone"),
    T15("The numbers one needs for work"),
    T16("Rights at work"),
    T17("Health and other services"),
    T18("Violence, and LGBTIQ+ people"),
    T19("Going back, if she wants to"),
    T20("Family, and becoming a citizen");

    private final String words;

    Requirement(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
