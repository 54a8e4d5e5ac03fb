import { route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/ballots/screens/${name}`
const votes = 'units/:unitId/votes'

/** Inside the frame, for who has signed in. */
export const ballotRoutes = [
  route(votes, screen('vote-list.tsx')),
  route(`${votes}/new`, screen('vote-new.tsx')),
  route(`${votes}/:voteId`, screen('vote-page.tsx')),
  route(`${votes}/:voteId/edit`, screen('vote-edit.tsx')),
  route(`${votes}/:voteId/roll`, screen('roll.tsx')),
  route('me/votes', screen('my-votes.tsx')),
  route('me/votes/:unitId/:voteId', screen('my-vote.tsx')),
]

/** The ballot box, for whoever holds a paper and has not signed in; files. */
export const ballotDoorRoutes = [
  route('box', screen('box.tsx')),
  route(`${votes}/:voteId/minutes.docx`, screen('minutes-docx.ts')),
  route(`${votes}/:voteId/minutes.pdf`, screen('minutes-pdf.ts')),
]
