export const ledger: Record<string, string> = {
  'ledger.approve-payment': 'own: chair deputy',
  'ledger.attach-paper': 'own: treasurer accountant',
  'ledger.close-account': 'own: treasurer accountant',
  'ledger.close-month': 'own: treasurer',
  'ledger.count-cash': 'own: treasurer accountant',
  'ledger.detach-paper': 'own: treasurer accountant',
  'ledger.export-book':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.find-entry':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.find-paper':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.find-voucher':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.glance-at-book':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.import-statement': 'own: treasurer accountant',
  'ledger.inspect-cash': 'own: inspector | above: inspector',
  'ledger.list-bank-lines':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.list-cash-counts':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.list-entries':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.list-periods':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.list-proposals':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.match-bank-line': 'own: treasurer accountant',
  'ledger.open-account': 'own: treasurer accountant',
  'ledger.pay-proposal': 'own: treasurer accountant',
  'ledger.propose-payment': 'own: chair deputy treasurer accountant',
  'ledger.record-bank-line': 'own: treasurer accountant',
  'ledger.record-opening': 'own: treasurer accountant',
  'ledger.record-payment': 'own: treasurer accountant',
  'ledger.record-receipt': 'own: treasurer accountant',
  'ledger.refuse-payment': 'own: chair deputy',
  'ledger.reopen-month': 'own: chair',
  'ledger.reverse-entry': 'own: treasurer accountant',
  'ledger.set-aside-bank-line': 'own: treasurer accountant',
  'ledger.set-approval-rule': 'own: chair',
  'ledger.transfer-money': 'own: treasurer accountant',
  'ledger.trial-balance':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'ledger.withdraw-proposal': 'own: chair deputy treasurer accountant',
}
