export const id="core-evidence-owed";export const ids=["core-evidence-owed"];export const modules={48895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{owedUndos:()=>owedUndos});function owedUndos(events){const owed=new Map;for(const event of events){
if(event.type==="undo.recorded")owed.set(event.undo.id,event.undo);else if(event.type==="undo.done")owed.delete(event.id)}return[...owed.values()].reverse()}})};
