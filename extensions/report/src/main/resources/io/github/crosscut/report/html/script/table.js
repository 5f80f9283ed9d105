/** The most rows that are printed: about a hundred pages. */
const MOST_PRINTED = 2000;

/**
 * A table of rows, some on a page. A column is { title, fill, order }: "fill" gives what stands in the cell, "order" what to sort
 * by, or null. Only the rows of a page are made, so that ten thousand are as fast as ten.
 */
class RowTable {
  constructor(name, caption, columns) {
    this.rows = [];
    this.columns = columns;
    this.element = el('table', { class: `rows ${name}` }, el('caption', { class: 'unseen' }, caption));
    this.cut = el('p', { class: 'cut' });
    this.holder = el('div', { class: 'table' }, this.element, this.cut);
  }

  show(rows) {
    this.rows = rows;
    if (this.api) {
      this.api.page(0).draw(false);
    } else {
      this.api = new DataTable(this.element, this.options());
    }
  }

  options() {
    return {
      // Rows are asked for by a function of this page; nothing is fetched.
      serverSide: true,
      ajax: (request, done) => done(this.page(request)),
      columns: this.columns.map((it) => ({
        title: it.title,
        data: null,
        defaultContent: '',
        orderable: it.order !== null,
        createdCell: (cell, row) => {
          cell.dataset.label = it.title;
          cell.replaceChildren(...[it.fill(row)].flat());
        },
      })),
      order: [],
      searching: false,
      autoWidth: false,
      pageLength: 25,
      lengthMenu: [10, 25, 50, 100],
      layout: { topStart: null, topEnd: null, bottomStart: ['info', 'pageLength'], bottomEnd: 'paging' },
      language: {
        info: '_START_ to _END_ of _TOTAL_',
        infoEmpty: 'None',
        emptyTable: 'No statement is left by these filters.',
        lengthMenu: '_MENU_ a page',
        thousands: ',',
      },
    };
  }

  page({ draw, start, length, order }) {
    const [by] = order;
    const rows = by?.dir ? this.sorted(by) : this.rows;
    return {
      draw,
      recordsTotal: rows.length,
      recordsFiltered: rows.length,
      data: rows.slice(start, length < 0 ? MOST_PRINTED : start + length),
    };
  }

  sorted({ column, dir }) {
    const { order } = this.columns[column];
    return d3.sort(this.rows, (a, b) => (dir === 'asc' ? 1 : -1) * d3.ascending(order(a), order(b)));
  }

  /** Shows all rows while the page is printed. */
  printing(on) {
    if (on) {
      this.usual = this.api.page.len();
    }
    this.cut.textContent =
      this.rows.length > MOST_PRINTED
        ? `Printed are the first ${count(MOST_PRINTED)} of ${count(this.rows.length)} rows. Filters leave fewer; the tables hold all.`
        : '';
    this.api.page.len(on ? -1 : this.usual).draw();
  }
}
