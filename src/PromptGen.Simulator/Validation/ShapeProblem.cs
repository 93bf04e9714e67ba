namespace PromptGen.Simulator.Validation;

/// <summary>One departure from the documented shape of a request.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Fault">What kind of departure it is.</param>
/// <param name="Expected">What the API takes there, in the words of <see cref="Shape"/>.</param>
/// <param name="Found">What the request has there.</param>
internal sealed record ShapeProblem(JsonPlace Place, ShapeFault Fault, string Expected, string Found);
