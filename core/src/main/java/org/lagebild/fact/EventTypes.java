package org.lagebild.fact;

/** The types of events, as rules give and readings print them. */
final class EventTypes {
    static final String DEPLOYMENT = "deployment";
    static final String AGREEMENT = "agreement";
    static final String FORMATION = "force-formation";
    static final String CENTRE = "training-centre";
    static final String DELIVERY = "arms-delivery";
    static final String INCURSION = "incursion";
    static final String OTHER = "other";
    static final String ORDER = "order-decree";
    static final String WITHDRAWAL = "withdrawal";
    static final String MOBILISATION = "mobilisation";
    static final String MEETING = "meeting";

    private EventTypes() {}
}
