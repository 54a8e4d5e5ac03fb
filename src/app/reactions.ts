// Who answers what another module announces. The only place where an arrow of the house goes backwards.
export {}
