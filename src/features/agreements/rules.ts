/** What somebody is in an agreement. */
export const partyRoles = ['hovedpart', 'samarbeidspart', 'særskilt rolle'] as const;
