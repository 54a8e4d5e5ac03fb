export const ballots: Record<string, string> = {
  'ballots.appoint-teller': 'own: chair deputy',
  'ballots.start-vote': 'own: chair deputy',
}
