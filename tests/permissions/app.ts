export const app: Record<string, string> = {
  'app.find-my-day': 'own: member',
  'app.find-today':
    'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector',
}
