using PromptGen;

namespace InvoiceExtraction;

/// <summary>What the command line asks for.</summary>
internal sealed record SampleOptions(IReadOnlyList<string> Paths, string Provider, string? Model, string? BaseUrl, bool Json)
{
    public const string Local = "local";
    public const string Anthropic = "anthropic";
    public const string OpenAI = "openai";

    /// <summary>Whether calls cost money.</summary>
    public bool IsLive => Provider != Local;

    /// <summary>The server to call, or null for the provider's own.</summary>
    /// <exception cref="BadInputException">It is no web address.</exception>
    public Uri? ResolveBaseUrl() => BaseUrl is null ? null
        : Uri.TryCreate(BaseUrl, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address
        : throw new BadInputException($"'{BaseUrl}' is no web address. Pass --base-url with one such as http://127.0.0.1:8080.");

    /// <summary>The model to use.</summary>
    /// <exception cref="BadInputException">The catalog does not have it, or it belongs to another provider.</exception>
    public ModelProfile ResolveModel()
    {
        string id = Model ?? (Provider == OpenAI ? "gpt-5.6-luna" : "claude-haiku-4-5");
        if (!ModelCatalog.Default.TryGet(id, out ModelProfile? model))
        {
            string known = string.Join(", ", ModelCatalog.Default.Models.Where(m => !IsLive || m.Provider == Provider).Take(8).Select(static m => m.Id));
            throw new BadInputException($"The model '{id}' is not in the catalog of {ModelCatalog.Default.AsOf:yyyy-MM-dd}. Pass --model with one that is, such as {known}.");
        }

        return !IsLive || model.Provider == Provider
            ? model
            : throw new BadInputException($"The model '{id}' belongs to {model.Provider}, and --provider is {Provider}. Change one of the two.");
    }
}
