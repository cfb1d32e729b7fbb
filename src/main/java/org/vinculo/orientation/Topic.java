package org.vinculo.orientation;

/** What a person is told at an attention. Some belong to every first attention, the others to whom they concern. */
public enum Topic implements Subject {
    T1(true),
    T2(true),
    T3(true),
    T4(true),
    T5(true),
    T6(true),
    T7(true),
    T8(true),
    T9(true),
    T10(true),
    T11(true),
    T12(false),
    T13(false),
    T14(false),
    T15(false),
    T16(false),
    T17(false),
    T18(false),
    T19(false),
    T20(false);

    private final boolean basic;

    Topic(boolean basic) {
        this.basic = basic;
    }

    /** Everybody is told this, whatever her condition of stay. */
    public boolean isBasic() {
        return basic;
    }
}
