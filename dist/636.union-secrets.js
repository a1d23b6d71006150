export const id = 636;
export const ids = [636];
export const modules = {

/***/ 1313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _domain_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7502);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4679);




const MOST_REDIRECTS = 5;
/** Until a proxy must have answered. GitHub's own answer has the time that the request's signal gives it. */
const PROXY_MS = 5_000;
/** 30 comments of the longest that GitHub takes are less. */
const ANSWER_BYTES = 8_000_000;
/**
 * A fetch through the proxy of the environment: Node's own takes none before 24.14, and undici would be a third of the bundle. Follows
 * redirects (a repository that was renamed), but takes no credentials to another host.
 */
function createFetch(env, timeout = PROXY_MS) {
    const options = { keepAlive: true, timeout, proxyEnv: (0,_domain_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyEnv */ .c)(env) };
    const agents = { secure: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options), plain: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options) };
    return async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
        let url = new URL(address);
        let sent = headers;
        for (let redirects = 0;; redirects++) {
            const to = { method, headers: sent, signal, agent: url.protocol === 'https:' ? agents.secure : agents.plain };
            const fetched = await ask(url, to, body).catch((error) => {
                throw signal?.aborted ? signal.reason : error;
            });
            const next = redirectOf(fetched, method);
            if (next === undefined || redirects === MOST_REDIRECTS)
                return fetched;
            const { origin } = url;
            url = new URL(next, url);
            if (url.origin !== origin)
                sent = withoutCredentials(sent);
        }
    };
}
async function ask(url, options, body) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const { request } = url.protocol === 'https:' ? /*#__PURE__*/ (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_https__WEBPACK_IMPORTED_MODULE_1__, 2))) : /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)));
    request(url, options).on('response', resolve).on('error', reject).end(body);
    const response = await promise;
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > ANSWER_BYTES)
            throw tooLarge();
    }
    const bytes = Buffer.concat(chunks);
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        statusText: response.statusMessage ?? '',
        url: url.href,
        headers: new Map(headers),
        text: async () => bytes.toString('utf8'),
        arrayBuffer: async () => bytes,
    };
}
function tooLarge() {
    return Object.assign(new Error(`the answer has over ${ANSWER_BYTES / 1e6} MB`), { code: _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_LARGE */ .PH });
}
/** Where to, if the request may be sent there again as it is. */
function redirectOf({ status, headers }, method) {
    const repeats = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
    return repeats ? headers.get('location') : undefined;
}
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie)$/i.test(name)));
}


/***/ }),

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5587);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1313);


/** GitHub's own client, in a file of its own: it is loaded only once something is asked. */
function createOctokit(token, baseUrl) {
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl, request: { fetch: (0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .createFetch */ .H)(process.env) } });
}


/***/ })

};
