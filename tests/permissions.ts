/**
 * Who may do what, for every command and query: the roles that get through in the unit itself and from above it. Nobody
 * below or beside does anything, so there is no column for them. First written out from the
 * commands' own declarations and then read through, so it guards against unnoticed change rather than against a first mistake;
 * permissions.test.ts proves it.
 */
export const expected: Record<string, string> = {
  // app
  'app.find-today':
    'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector',

  // funds
  'funds.agree-to-loan': 'own: chair deputy committee',
  'funds.answer-purpose': 'own: member',
  'funds.ask-purpose': 'own: chair deputy treasurer accountant',
  'funds.carry-drive': 'own: chair deputy',
  'funds.close-drive': 'own: chair deputy',
  'funds.close-fund': 'own: chair deputy',
  'funds.collect-instalments': 'own: chair deputy treasurer accountant',
  'funds.decide-awards': 'own: chair deputy committee',
  'funds.find-bank-account':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'funds.find-collection': 'own: chair deputy committee treasurer accountant inspector',
  'funds.find-drive':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'funds.find-fund':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'funds.find-gift': 'own: chair deputy treasurer accountant',
  'funds.find-loan': 'own: chair deputy committee treasurer accountant inspector member',
  'funds.find-my-statement': 'own: member',
  'funds.find-statement': 'own: chair deputy committee treasurer accountant inspector',
  'funds.join-fund': 'own: chair deputy treasurer accountant',
  'funds.leave-fund': 'own: chair deputy treasurer accountant',
  'funds.list-awards': 'own: chair deputy committee treasurer accountant inspector',
  'funds.list-causes':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'funds.list-collections': 'own: chair deputy committee treasurer accountant inspector',
  'funds.list-drives':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'funds.list-drives-above':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'funds.list-funds':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'funds.list-gifts':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'funds.list-leavers': 'own: chair deputy committee treasurer accountant inspector',
  'funds.list-loans': 'own: chair deputy committee treasurer accountant inspector',
  'funds.list-movements': 'own: chair deputy committee treasurer accountant inspector',
  'funds.list-people': 'own: chair deputy committee treasurer accountant inspector member',
  'funds.list-reminders': 'own: chair deputy committee treasurer accountant inspector',
  'funds.list-stakes': 'own: chair deputy committee treasurer accountant inspector',
  'funds.open-collection': 'own: chair deputy treasurer accountant',
  'funds.open-drive': 'own: chair deputy',
  'funds.open-fund': 'own: chair deputy',
  'funds.pause-loan': 'own: chair deputy',
  'funds.pay-awards': 'own: chair deputy treasurer accountant',
  'funds.pay-out-loan': 'own: chair deputy treasurer accountant',
  'funds.propose-award': 'own: chair deputy treasurer accountant',
  'funds.propose-awards': 'own: chair deputy treasurer accountant',
  'funds.read-payroll': 'own: chair deputy treasurer accountant',
  'funds.record-collection': 'own: chair deputy treasurer accountant',
  'funds.record-contribution': 'own: chair deputy treasurer accountant',
  'funds.record-donation': 'own: chair deputy treasurer accountant',
  'funds.record-gift': 'own: chair deputy treasurer accountant',
  'funds.record-interest': 'own: chair deputy treasurer accountant',
  'funds.record-pledge': 'own: chair deputy treasurer accountant',
  'funds.refund-member': 'own: chair deputy treasurer accountant',
  'funds.refuse-loan': 'own: chair deputy committee',
  'funds.remit': 'own: chair deputy treasurer accountant',
  'funds.repay-loan': 'own: chair deputy treasurer accountant',
  'funds.request-loan': 'own: chair deputy treasurer accountant member',
  'funds.reschedule-loan': 'own: chair deputy',
  'funds.set-bank-account': 'own: chair deputy',
  'funds.set-rule-book': 'own: chair deputy',
  'funds.take-back': 'own: chair deputy treasurer accountant',
  'funds.thank-sponsor': 'own: chair deputy treasurer accountant',
  'funds.try-rule-book':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'funds.withdraw-request': 'own: chair deputy treasurer accountant member',
  'funds.write-off-loan': 'own: chair deputy',

  // identity
  'identity.accept-invitation': 'public',
  'identity.end-other-sessions': 'account',
  'identity.end-session': 'account',
  'identity.find-my-account': 'account',
  'identity.find-slips': 'own: chair deputy | above: chair deputy',
  'identity.invite': 'own: chair deputy | above: chair deputy',
  'identity.invite-people': 'own: chair deputy | above: chair deputy',
  'identity.issue-reset-code': 'own: chair deputy | above: chair deputy',
  'identity.list-accounts': 'own: chair deputy | above: chair deputy',
  'identity.list-audit-lines': 'own: chair deputy inspector | above: chair inspector',
  'identity.list-invitations': 'own: chair deputy | above: chair deputy',
  'identity.make-access-token': 'account',
  'identity.remove-passkey': 'account',
  'identity.revoke-access-token': 'account',
  'identity.revoke-invitation': 'own: chair deputy | above: chair deputy',
  'identity.show-invitation': 'public',
  'identity.unlock-account': 'own: chair deputy | above: chair deputy',
  'identity.use-reset-code': 'public',

  // ledger
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

  // members
  'members.accept-transfer': 'own: chair deputy',
  'members.add-child': 'own: chair deputy',
  'members.admit-applicant': 'own: chair deputy',
  'members.admit-member': 'own: chair deputy',
  'members.admit-members': 'own: chair deputy',
  'members.apply-import': 'own: chair deputy',
  'members.change-child': 'own: chair deputy',
  'members.change-extra-field': 'own: chair deputy',
  'members.change-member': 'own: chair deputy',
  'members.check-card': 'public',
  'members.check-import': 'own: chair deputy',
  'members.choose-import-row': 'own: chair deputy',
  'members.choose-import-rows': 'own: chair deputy',
  'members.close-extra-field': 'own: chair deputy',
  'members.correct-national-id': 'own: chair deputy',
  'members.count-members':
    'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector',
  'members.define-extra-field': 'own: chair deputy',
  'members.discard-import': 'own: chair deputy',
  'members.end-membership': 'own: chair deputy',
  'members.enter-application': 'own: chair deputy',
  'members.export-members': 'own: chair deputy',
  'members.fill-extra-fields': 'own: chair deputy',
  'members.find-duplicates': 'own: chair deputy',
  'members.find-import': 'own: chair deputy',
  'members.find-member':
    'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector',
  'members.find-my-record': 'own: member',
  'members.find-photo':
    'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector',
  'members.import-rows': 'own: chair deputy',
  'members.issue-card': 'own: chair deputy',
  'members.list-applications': 'own: chair deputy',
  'members.list-extra-fields':
    'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector',
  'members.list-import-rows': 'own: chair deputy',
  'members.list-imports': 'own: chair deputy',
  'members.list-members':
    'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector',
  'members.list-members-below':
    'own: chair deputy committee inspector | above: chair deputy committee inspector',
  'members.list-merges': 'own: chair deputy',
  'members.list-move-targets': 'above: chair deputy',
  'members.list-post-choices': 'own: chair deputy | above: chair deputy',
  'members.list-receiving-units': 'own: chair deputy',
  'members.list-record-choices':
    'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector',
  'members.list-transfers': 'own: chair deputy',
  'members.member-cards': 'own: chair deputy',
  'members.member-history':
    'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector',
  'members.merge-members': 'own: chair deputy',
  'members.move-to-group': 'own: chair deputy',
  'members.offer-transfer': 'own: chair deputy',
  'members.readmit-member': 'own: chair deputy',
  'members.refuse-application': 'own: chair deputy',
  'members.refuse-transfer': 'own: chair deputy',
  'members.remove-child': 'own: chair deputy',
  'members.restore-child': 'own: chair deputy',
  'members.resume-member': 'own: chair deputy',
  'members.reveal-national-id': 'own: chair deputy',
  'members.set-photo': 'own: chair deputy',
  'members.show-import-columns': 'own: chair deputy',
  'members.show-import-words': 'own: chair deputy',
  'members.start-import': 'own: chair deputy',
  'members.suspend-member': 'own: chair deputy',
  'members.transfer-member': 'above: chair deputy',
  'members.undo-import': 'own: chair deputy',
  'members.undo-merge': 'own: chair deputy',
  'members.undo-transfer': 'above: chair deputy',
  'members.withdraw-application': 'own: chair deputy',
  'members.withdraw-event': 'own: chair deputy',
  'members.withdraw-transfer': 'own: chair deputy',

  // organization
  'organization.close-body': 'own: chair deputy | above: chair deputy',
  'organization.close-subunit': 'own: chair deputy',
  'organization.close-unit': 'own: chair deputy | above: chair deputy',
  'organization.end-term': 'own: chair deputy | above: chair deputy',
  'organization.establish-unit': 'own: chair deputy',
  'organization.find-structure':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.find-unit':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.hold-position': 'own: chair deputy | above: chair deputy',
  'organization.hold-positions': 'own: chair deputy | above: chair deputy',
  'organization.introduce-officer': 'own: chair deputy | above: chair deputy',
  'organization.leave-position': 'own: chair deputy | above: chair deputy',
  'organization.list-bodies':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-kinds-below':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-positions':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-subunits':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-terms':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-units-below':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-withdrawn': 'own: chair deputy | above: chair deputy',
  'organization.merge-units': 'own: chair deputy',
  'organization.open-body': 'own: chair deputy | above: chair deputy',
  'organization.open-subunit': 'own: chair deputy',
  'organization.recognise-body': 'own: chair deputy | above: chair deputy',
  'organization.recognise-position': 'own: chair deputy | above: chair deputy',
  'organization.rename-subunit': 'own: chair deputy',
  'organization.rename-unit': 'own: chair deputy | above: chair deputy',
  'organization.reopen-body': 'own: chair deputy | above: chair deputy',
  'organization.reopen-term': 'own: chair deputy | above: chair deputy',
  'organization.split-unit': 'own: chair deputy',
  'organization.start-term': 'own: chair deputy | above: chair deputy',
  'organization.transfer-unit': 'own: chair deputy',
  'organization.unit-tree':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.withdraw-body': 'own: chair deputy | above: chair deputy',
  'organization.withdraw-position': 'own: chair deputy | above: chair deputy',
  'organization.withdraw-term': 'own: chair deputy | above: chair deputy',

  // reports
  'reports.accept-report': 'above: chair deputy',
  'reports.attach-file': 'own: chair deputy',
  'reports.clear-override': 'own: chair deputy',
  'reports.describe-report': 'own: chair deputy',
  'reports.detach-file': 'own: chair deputy',
  'reports.end-template': 'own: chair deputy',
  'reports.find-attachment':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.find-report':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.find-template':
    'own: chair deputy committee inspector | above: chair deputy committee inspector',
  'reports.list-facts':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.list-figure-months':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.list-figures':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.list-periods':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.list-reports':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.member-ages':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.override-figure': 'own: chair deputy',
  'reports.refresh-figures': 'own: chair deputy',
  'reports.return-report': 'above: chair deputy',
  'reports.set-due-date': 'own: chair deputy',
  'reports.set-period-rule': 'own: chair deputy',
  'reports.set-template': 'own: chair deputy',
  'reports.start-report': 'own: chair deputy',
  'reports.submit-report': 'own: chair deputy',
  'reports.who-has-sent':
    'own: chair deputy committee inspector | above: chair deputy committee inspector',
  'reports.write-section': 'own: chair deputy',

  // welfare
  'welfare.add-paper': 'own: chair deputy committee treasurer accountant group-leader',
  'welfare.adopt-suggestions': 'own: chair deputy',
  'welfare.approve-case': 'own: chair deputy',
  'welfare.approve-gift-list': 'own: chair deputy',
  'welfare.count-cases':
    'own: chair deputy committee treasurer accountant inspector | above: chair deputy committee inspector',
  'welfare.end-entitlement': 'own: chair deputy',
  'welfare.enter-case': 'own: chair deputy committee group-leader',
  'welfare.export-cases': 'own: chair deputy',
  'welfare.find-case': 'own: chair deputy committee treasurer accountant inspector group-leader',
  'welfare.find-gift-list':
    'own: chair deputy committee treasurer accountant inspector group-leader',
  'welfare.find-photo': 'own: chair deputy committee treasurer accountant inspector group-leader',
  'welfare.find-slip': 'own: chair deputy committee treasurer accountant inspector group-leader',
  'welfare.find-visit': 'own: chair deputy committee group-leader',
  'welfare.list-case-choices': 'own: chair deputy committee group-leader',
  'welfare.list-cases': 'own: chair deputy committee treasurer accountant inspector group-leader',
  'welfare.list-entitlements':
    'own: chair deputy committee treasurer accountant inspector group-leader member',
  'welfare.list-forgotten': 'own: chair deputy committee group-leader',
  'welfare.list-gift-lists':
    'own: chair deputy committee treasurer accountant inspector group-leader',
  'welfare.list-my-cases': 'own: member',
  'welfare.list-reminders': 'own: chair deputy committee group-leader',
  'welfare.list-visits': 'own: chair deputy committee group-leader',
  'welfare.pay-case': 'own: treasurer accountant',
  'welfare.pay-gift-list': 'own: treasurer accountant',
  'welfare.record-visit': 'own: chair deputy committee group-leader',
  'welfare.refuse-case': 'own: chair deputy',
  'welfare.remove-photo': 'own: chair deputy',
  'welfare.request-case': 'own: member',
  'welfare.reveal-case': 'own: chair deputy committee group-leader',
  'welfare.set-entitlement': 'own: chair deputy',
  'welfare.start-gift-list': 'own: chair deputy',
  'welfare.withdraw-case': 'own: chair deputy committee group-leader member',
  'welfare.withdraw-gift-list': 'own: chair deputy',
  'welfare.withdraw-visit': 'own: chair deputy committee group-leader',
}
