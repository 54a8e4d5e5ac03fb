/** The task cannot begin. The message is a Vietnamese sentence that also says what the person can do about it. */
export class CannotStart extends Error {}
