/** Departments, staff and categories of a small estate. */
export const actChoices = {
  estate: { departments: [{ id: 'dep-1', code: 'engineering', name: '工程部' }] },
  staff: [],
  categories: [
    {
      code: 'leak.slab',
      parent: null,
      name: '楼板渗漏',
      department: 'engineering',
      severity: 'GENERAL',
      urgency: 'URGENT',
      responsibility: 'NEIGHBOUR',
    },
  ],
};
