export const id = 486;
export const ids = [486];
export const modules = {

/***/ 5486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportInventory: () => (/* binding */ reportInventory)
/* harmony export */ });
/* harmony import */ var _AOTPOUV4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5531);
/* harmony import */ var _437HI3FH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2281);
/* harmony import */ var _IOZYT6CW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4020);
/* harmony import */ var _WMLFMBSO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7950);
/* harmony import */ var _X7AQQZDR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8035);
/* harmony import */ var _Q5QMX4NE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2844);
/* harmony import */ var _JE3AJY4T_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3289);
/* harmony import */ var _SZRCUMHP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3149);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1433);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
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
    (0,_AOTPOUV4_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblems */ .kU)(workflow, problems);
    workflow.fail();
  };
  const opened = (0,_IOZYT6CW_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(inputs.config, context.workspace, _X7AQQZDR_js__WEBPACK_IMPORTED_MODULE_4__/* .JOB */ .cJ);
  if ("wrong" in opened) return fail(opened.wrong);
  const chosen = (0,_IOZYT6CW_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePlane */ .Kl)(opened.config, inputs.dataPlane, _X7AQQZDR_js__WEBPACK_IMPORTED_MODULE_4__/* .JOB */ .cJ);
  if ("wrong" in chosen) return fail(chosen.wrong);
  const plane = opened.config.dataPlanes[chosen.plane];
  if (plane === void 0) throw new Error(`The data plane ${chosen.plane} is not in the file.`);
  const { region } = plane;
  const { connectAws } = await Promise.all(/* import() */[__webpack_require__.e(147), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 9101));
  const { maxConcurrency } = inputs;
  const aws = connectAws({ region, maxConcurrency, userAgent: `union-secrets/${_IOZYT6CW_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv}`, redact: workflow.redact });
  try {
    const { inventory } = await (0,_437HI3FH_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyAccount */ .oC)(aws.survey, { region, time: (/* @__PURE__ */ new Date()).toISOString() });
    if (inventory.accountId !== plane.accountId)
      return fail([otherAccount(inventory.accountId, plane.accountId, chosen.plane)]);
    const forms = {
      json: JSON.stringify(inventory, null, 2),
      csv: (0,_437HI3FH_js__WEBPACK_IMPORTED_MODULE_1__/* .inventoryCsv */ .nv)(inventory),
      html: (0,_437HI3FH_js__WEBPACK_IMPORTED_MODULE_1__/* .inventoryPage */ .Oo)(inventory)
    };
    const file = (form) => (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_10__.tmpdir)(), `union-secrets-inventory.${form}`);
    for (const [form, text] of Object.entries(forms)) (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.writeFileSync)(file(form), text);
    workflow.summary((0,_437HI3FH_js__WEBPACK_IMPORTED_MODULE_1__/* .inventoryMarkdown */ .Qs)(inventory));
    workflow.output("inventory-file", file("json"));
    workflow.log(
      `${(0,_IOZYT6CW_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(inventory.secrets.length, "secret")} of account ${inventory.accountId} in ${region}: ${file("html")}`
    );
  } catch (error) {
    if (!(error instanceof _X7AQQZDR_js__WEBPACK_IMPORTED_MODULE_4__/* .CloudError */ .K2)) throw error;
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
