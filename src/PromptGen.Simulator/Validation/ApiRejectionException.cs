namespace PromptGen.Simulator.Validation;

/// <summary>The request is answered with an error. Thrown by the checks, turned into the API's own error body in one place.</summary>
internal sealed class ApiRejectionException(int status, string type, string message, string? parameter = null, string? code = null)
    : Exception(message)
{
    public int Status { get; } = status;

    public string Type { get; } = type;

    /// <summary>The member at fault, which only the OpenAI error shape carries.</summary>
    public string? Parameter { get; } = parameter;

    /// <summary>The machine-readable cause, which only the OpenAI error shape carries.</summary>
    public string? Code { get; } = code;

    public static ApiRejectionException Invalid(string message, string? parameter = null, string? code = null) =>
        new(400, "invalid_request_error", message, parameter, code);
}
