using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace PromptGen.Simulator.Endpoints;

/// <summary>A request whose body is JSON, before any rule of an API was applied.</summary>
/// <param name="Body">The parsed body.</param>
/// <param name="Headers">The request's headers.</param>
/// <param name="Serial">Hash of path and body, and how many such requests came before: what ids are made of.</param>
/// <param name="Fault">What shall be wrong with the answer.</param>
internal sealed record ApiRequest(JsonElement Body, IHeaderDictionary Headers, string Serial, FaultKind? Fault);
