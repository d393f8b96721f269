// What a programme's page gains from a script: its filter answers without loading the page anew, what is on is marked, and stars are kept in this
// browser. Every part of it works without, as a form.

const found = document.getElementById('found');
const filter = document.getElementById('filter');
const stars = document.getElementById('stars');
const status = document.getElementById('filter-status');

// --- The filter: asks for the address that the form would lead to, and puts what it found in place.

let asking;

async function show(address, focus) {
  asking?.abort();
  asking = new AbortController();
  found.ariaBusy = 'true';
  try {
    const answer = await fetch(address, { signal: asking.signal });
    if (!answer.ok) throw answer;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    found.replaceChildren(...page.getElementById('found').childNodes);
    const languages = '.languages-nav';
    document.querySelector(languages)?.replaceWith(page.querySelector(languages));
    history.replaceState(null, '', address);
    found.ariaBusy = null;
    const count = document.getElementById('count');
    status.textContent = count.textContent;
    if (focus) {
      count.tabIndex = -1;
      count.focus();
    }
    markNow();
    markStars();
  } catch (problem) {
    if (problem.name !== 'AbortError') location.assign(address);
  }
}

function chosen() {
  const query = new URLSearchParams([...new FormData(filter)].filter(([, value]) => value)).toString();
  return filter.action + (query && '?' + query);
}

/** The form says what the address says. */
function follow(address) {
  const query = new URL(address).searchParams;
  for (const field of filter.elements) {
    if (field.type === 'checkbox') field.checked = query.has(field.name);
    else if (field.name) field.value = query.get(field.name) ?? '';
  }
  const view = query.get('view');
  if (view && !filter.elements.view) {
    filter.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'view', value: view }));
  }
}

if (found && filter) {
  filter.dataset.live = '';
  filter.addEventListener('change', () => show(chosen()));
  filter.addEventListener('submit', (event) => {
    event.preventDefault();
    show(chosen());
  });
  found.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const own = link && link.origin === location.origin && link.pathname === location.pathname && !link.hash;
    if (!own || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(link.href);
    show(link.href, true);
  });
}

// --- What is on, by this machine's clock.

function markNow() {
  const now = Date.now();
  for (const session of found?.querySelectorAll('.session') ?? []) {
    const [from, to] = [...session.querySelectorAll('.session-time time')].map((time) => Date.parse(time.dateTime));
    const on = from <= now && now < to;
    const mark = session.querySelector('.now-mark');
    if (on && !mark) {
      const text = Object.assign(document.createElement('span'), { className: 'now-mark', textContent: found.dataset.now });
      session.querySelector('.session-time').append(' ', text);
    } else if (!on) {
      mark?.remove();
    }
  }
}

setInterval(() => {
  if (document.hidden) return;
  if (filter?.elements.now?.checked) show(location.href);
  else markNow();
}, 30_000);

// --- Stars: an own programme, whose link this browser keeps.

const slug = stars && new URL(stars.action).pathname.split('/')[3];
const shelf = 'samling-mine-' + slug;
let token = stars?.dataset.token;
let starred = [];

function kept() {
  try {
    return localStorage.getItem(shelf);
  } catch {
    return null;
  }
}

function keep(value) {
  try {
    if (value) localStorage.setItem(shelf, value);
    else localStorage.removeItem(shelf);
  } catch {
    // A browser that keeps nothing: the link serves.
  }
}

function markStars() {
  for (const button of document.querySelectorAll('button.star')) {
    const on = starred.includes(button.value);
    button.name = on ? 'unstar' : 'star';
    button.ariaPressed = String(on);
  }
  const mine = document.getElementById('mine');
  if (mine && token) {
    mine.hidden = false;
    mine.firstElementChild.href = `${stars.action.replace(/\/mine.*/, '/mine')}/${token}`;
  }
}

async function send(button) {
  const body = new URLSearchParams({ [button.name]: button.value, script: '1' });
  const base = stars.action.replace(/\/mine.*/, '/mine');
  let answer = await fetch(token ? `${base}/${token}` : base, { method: 'POST', body });
  if (answer.status === 410 && token) {
    token = undefined;
    answer = await fetch(base, { method: 'POST', body });
  }
  if (!answer.ok) throw answer;
  ({ token, stars: starred } = await answer.json());
  keep(token);
  markStars();
}

if (stars && !token) {
  token = kept();
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button.star');
    if (!button) return;
    event.preventDefault();
    // Without the network, as a form: the browser says what is wrong.
    send(button).catch(() => stars.requestSubmit(button));
  });
  if (token) {
    const answer = await fetch(`/events/${slug}/mine/${token}.json`);
    if (answer.ok) starred = (await answer.json()).stars;
    else if (answer.status === 410) keep((token = undefined));
    markStars();
  }
} else if (token && !kept()) {
  // Its own page: this browser stars into it from now on.
  keep(token);
}
markNow();
