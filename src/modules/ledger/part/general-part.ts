/** The part of every book that is no fund and no drive: the union's own money. */
export const generalPart = 0
