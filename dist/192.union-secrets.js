export const id = 192;
export const ids = [192];
export const modules = {

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportInventory: () => (/* binding */ reportInventory)
/* harmony export */ });
/* harmony import */ var _JRBDENOT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3291);
/* harmony import */ var _T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5008);
/* harmony import */ var _RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);
/* harmony import */ var _G647XKPN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3594);
/* harmony import */ var _4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4834);
/* harmony import */ var _X2FXPKAF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6919);
/* harmony import */ var _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4913);
/* harmony import */ var _X27FJ2UG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2386);
/* harmony import */ var _JE3AJY4T_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3289);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3856);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1433);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);












// src/action/report-inventory.ts



async function reportInventory({
  host,
  inputs,
  context
}) {
  const { workflow, env } = host;
  const fail = (problems) => {
    (0,_T4R46ZBG_js__WEBPACK_IMPORTED_MODULE_1__/* .reportProblems */ .kU)(workflow, problems);
    workflow.fail();
  };
  const opened = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(
    inputs.config,
    context.workspace,
    _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_6__/* .JOB */ .cJ,
    (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutRoot */ .Re)(inputs.config, context.workspace, context.repository)
  );
  if ("wrong" in opened) return fail(opened.wrong);
  const chosen = (0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePlane */ .Kl)(opened.config, inputs.dataPlane, _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_6__/* .JOB */ .cJ);
  if ("wrong" in chosen) return fail(chosen.wrong);
  const plane = opened.config.dataPlanes[chosen.plane];
  if (plane === void 0) throw new Error(`The data plane ${chosen.plane} is not in the file.`);
  const { region } = plane;
  const { connectAws } = await Promise.all(/* import() */[__webpack_require__.e(610), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 3434));
  const { maxConcurrency } = inputs;
  const aws = connectAws({
    region,
    maxConcurrency,
    userAgent: `union-secrets/${_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv}`,
    redact: workflow.redact,
    vocabulary: (0,_7DJUJVME_js__WEBPACK_IMPORTED_MODULE_6__/* .jobVocabulary */ .Ud)(env.AWS_PROFILE)
  });
  try {
    const { inventory } = await (0,_JRBDENOT_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyAccount */ .oC)(aws.survey, { region, time: (/* @__PURE__ */ new Date()).toISOString() });
    if (inventory.accountId !== plane.accountId)
      return fail([otherAccount(inventory.accountId, plane.accountId, chosen.plane)]);
    const forms = {
      json: JSON.stringify(inventory, null, 2),
      csv: (0,_JRBDENOT_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryCsv */ .nv)(inventory),
      html: (0,_JRBDENOT_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryPage */ .Oo)(inventory)
    };
    const file = (form) => (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_12__.tmpdir)(), `union-secrets-inventory.${form}`);
    for (const [form, text] of Object.entries(forms)) (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.writeFileSync)(file(form), text);
    workflow.summary((0,_JRBDENOT_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryMarkdown */ .Qs)(inventory));
    workflow.output("inventory-file", file("json"));
    workflow.log(
      `${(0,_RGZAD7QY_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(inventory.secrets.length, "secret")} of account ${inventory.accountId} in ${region}: ${file("html")}`
    );
  } catch (error) {
    if (!(error instanceof _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_6__/* .CloudError */ .K2)) throw error;
    const { kind, message, fix } = error;
    fail([{ severity: "error", code: `aws-${kind}`, message, fix }]);
  } finally {
    aws.close();
  }
}
function otherAccount(found, wanted, plane) {
  return {
    severity: "error",
    code: "wrong-account",
    message: `These credentials are of account ${found || "(unknown)"}; ${plane} is ${wanted}.`,
    fix: "Assume a role of that account in the step before."
  };
}



/***/ })

};
