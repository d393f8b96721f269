// Starts the islands of a page: only pages with an island load this file. It stands alone, so that the page needs no inline script.
// The two addresses are plain names; the build replaces them by the hashed ones.

// What Leptos expects its own page shell to have set, and what no page of ours needs: all data come with the island.
for (const name of ['__RESOLVED_RESOURCES', '__SERIALIZED_ERRORS', '__PENDING_RESOURCES', '__RESOURCE_RESOLVERS', '__INCOMPLETE_CHUNKS']) {
  globalThis[name] = [];
}

const islands = await import('/pkg/samling.js');
await islands.default({ module_or_path: '/pkg/samling_bg.wasm' });
islands.hydrate();
for (const element of document.querySelectorAll('leptos-island')) {
  await islands[element.dataset.component]?.(element);
}
